/**
 * The package describes its CommonJS entry only. We import the ES module by its path, because bundlers and Node would
 * otherwise pick different files of the package, and two copies of its registries would not know of each other.
 */
declare module "@odoo/o-spreadsheet/dist/o_spreadsheet.esm.js" {
  export * from "@odoo/o-spreadsheet";
}

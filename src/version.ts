/** Of the add-on, as package.json says it; kept with every month that is closed. */
export const VERSION = "0.1.0";

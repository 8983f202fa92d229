import { signature } from "./messages.ts";
import { asked, type ContractRow, row, shown, throws } from "./row.ts";
import { FILE, UI } from "./sources.ts";

/** What a person sees and answers. */
export const ui: readonly ContractRow[] = [
  shown(
    "Ui.createMenu",
    "reference/base/menu",
    "const ui = SpreadsheetApp.getUi(); ui.createMenu('M').addItem('One', 'one').addSeparator().addSubMenu(ui.createMenu('S').addItem('Two', 'two')).addToUi()",
    {
      kind: "menu",
      menu: {
        caption: "M",
        addOn: false,
        entries: [
          { kind: "item", caption: "One", functionName: "one" },
          { kind: "separator" },
          {
            kind: "submenu",
            menu: { caption: "S", addOn: false, entries: [{ kind: "item", caption: "Two", functionName: "two" }] },
          },
        ],
      },
    },
  ),
  shown("Ui.createAddonMenu", "reference/base/ui", "SpreadsheetApp.getUi().createAddonMenu().addItem('One', 'one').addToUi()", {
    kind: "menu",
    menu: { caption: "Add-on", addOn: true, entries: [{ kind: "item", caption: "One", functionName: "one" }] },
  }),
  shown("Spreadsheet.toast", FILE, "ss.toast('Done')", { kind: "toast", message: "Done", title: "", seconds: 5 }),
  shown("Spreadsheet.toast", FILE, "ss.toast('Done', 'Report', 3)", {
    kind: "toast",
    message: "Done",
    title: "Report",
    seconds: 3,
  }),
  shown("Spreadsheet.toast", FILE, "ss.toast('Working', 'Report', -1)", {
    kind: "toast",
    message: "Working",
    title: "Report",
    seconds: -1,
  }),
  asked(
    "Ui.alert",
    UI,
    "const ui = SpreadsheetApp.getUi(); return ui.alert('Hello') === ui.Button.OK",
    { button: "OK" },
    { kind: "alert", title: "", message: "Hello", buttons: "OK" },
    true,
  ),
  asked(
    "Ui.alert",
    UI,
    "const ui = SpreadsheetApp.getUi(); return String(ui.alert('Sure?', ui.ButtonSet.YES_NO))",
    { button: "NO" },
    { kind: "alert", title: "", message: "Sure?", buttons: "YES_NO" },
    "NO",
  ),
  asked(
    "Ui.alert",
    UI,
    "const ui = SpreadsheetApp.getUi(); return String(ui.alert('Delete', 'Sure?', ui.ButtonSet.OK_CANCEL))",
    { button: "CLOSE" },
    { kind: "alert", title: "Delete", message: "Sure?", buttons: "OK_CANCEL" },
    "CLOSE",
  ),
  asked(
    "Ui.alert",
    "guides/dialogs",
    "const l = LockService.getDocumentLock(); l.tryLock(0); SpreadsheetApp.getUi().alert('Hello'); return l.hasLock()",
    { button: "OK" },
    { kind: "alert", title: "", message: "Hello", buttons: "OK" },
    false,
  ),
  asked(
    "Ui.prompt",
    UI,
    "const r = SpreadsheetApp.getUi().prompt('Name?'); return [String(r.getSelectedButton()), r.getResponseText()]",
    { button: "OK", text: "Kigi" },
    { kind: "prompt", title: "", message: "Name?", buttons: "OK" },
    ["OK", "Kigi"],
  ),
  asked(
    "Ui.prompt",
    UI,
    "const ui = SpreadsheetApp.getUi(); const r = ui.prompt('Name', 'What is it called?', ui.ButtonSet.OK_CANCEL); return [String(r.getSelectedButton()), r.getResponseText()]",
    { button: "CANCEL" },
    { kind: "prompt", title: "Name", message: "What is it called?", buttons: "OK_CANCEL" },
    ["CANCEL", ""],
  ),
  shown("Ui.showSidebar", UI, "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<b>x</b>').setTitle('Side'))", {
    kind: "sidebar",
    title: "Side",
    html: "<b>x</b>",
  }),
  shown(
    "Ui.showModalDialog",
    UI,
    "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x').setWidth(300).setHeight(200), 'Ask')",
    { kind: "dialog", title: "Ask", html: "x", width: 300, height: 200, modal: true },
  ),
  shown(
    "Ui.showModelessDialog",
    UI,
    "SpreadsheetApp.getUi().showModelessDialog(HtmlService.createHtmlOutput('x').setWidth(300).setHeight(200), 'Ask')",
    { kind: "dialog", title: "Ask", html: "x", width: 300, height: 200, modal: false },
  ),
  row(
    "Ui.alert",
    UI,
    "SpreadsheetApp.getUi().alert('Title', 'Text', 'YES_NO')",
    throws(signature("String,String,String", "Ui.alert")),
  ),
];

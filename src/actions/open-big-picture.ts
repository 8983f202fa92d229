/** The largest that fits beside nothing on a usual screen; Google makes a dialog smaller where the window is. */
const WIDTH = 1400;
const HEIGHT = 860;

/** Shows the whole tree in a dialog: the same page as the sidebar, told by an attribute what it is. */
export function openBigPicture(): void {
  const page = HtmlService.createHtmlOutputFromFile("sidebar").getContent();
  const output = HtmlService.createHtmlOutput(page.replace('<div id="sidebar">', '<div id="sidebar" data-view="picture">'));
  SpreadsheetApp.getUi().showModalDialog(output.setWidth(WIDTH).setHeight(HEIGHT), "Kigi");
}

/** What the grid's panels and messages say in Japanese, by what o-spreadsheet says. Those of charts and pivots stay English. */
export const gridPanelWords: Readonly<Record<string, string>> = {
  // On every panel
  Confirm: "OK",
  Cancel: "キャンセル",
  Discard: "キャンセル",
  Save: "保存",
  Add: "追加",
  Reset: "リセット",
  Clear: "クリア",
  "Select all": "すべて選択",
  "No results": "見つかりません",
  "Add range": "範囲を追加",
  "e.g. A1:A2": "例: A1:A2",
  "This range is invalid": "この範囲は使えません",
  "Pin the side panel": "パネルを固定",
  "Unpin the side panel": "パネルの固定を解除",

  // Find and replace
  Search: "検索",
  Replace: "置換",
  "Replace all": "すべて置換",
  "e.g. 'search me'": "検索する文字",
  "e.g. 'replace me'": "置き換える文字",
  "Match case": "大文字と小文字を区別",
  "Match entire cell content": "完全に一致するセル",
  "Search in formulas": "数式内も検索",
  "All sheets": "すべてのシート",
  "Current sheet": "このシート",
  "Specific range": "特定の範囲",
  "%s matches in all sheets": "すべてのシートで %s 件",
  "%(matches)s matches in %(sheetName)s": "「%(sheetName)s」で %(matches)s 件",
  "%(matches)s matches in range %(range)s of %(sheetName)s": "「%(sheetName)s」の %(range)s で %(matches)s 件",
  "Match(es) cannot be replaced as they are part of a formula or inside a locked sheet":
    "数式の中、またはロックされたシートにあるため、置換できません",
  "%(replaceable_count)s match(es) replaced. %(irreplaceable_count)s match(es) cannot be replaced as they are part of a formula or inside a locked sheet":
    "%(replaceable_count)s 件を置換しました。%(irreplaceable_count)s 件は、数式の中、またはロックされたシートにあるため置換できません",

  // Print
  "Print Preview": "印刷プレビュー",
  pages: "ページ",
  Next: "次へ",
  "No content to print": "印刷する内容がありません",
  "Print content": "印刷する範囲",
  "Entire workbook": "ブック全体",
  "Selected cells (%s)": "選択したセル (%s)",
  Scale: "拡大縮小",
  "Fit to width": "幅に合わせる",
  "Fit to height": "高さに合わせる",
  "Actual size": "実際のサイズ",
  Paper: "用紙",
  "Letter (216 x 279 mm)": "レター (216 × 279 mm)",
  "Legal (216 x 356 mm)": "リーガル (216 × 356 mm)",
  Orientation: "向き",
  Portrait: "縦",
  Landscape: "横",
  Formatting: "書式",
  "Show gridlines": "枠線を表示",

  // Filters
  "Sort ascending (A ⟶ Z)": "昇順で並べ替え (A → Z)",
  "Sort descending (Z ⟶ A)": "降順で並べ替え (Z → A)",
  "Filter by criterion": "条件でフィルタ",
  "Filter by values": "値でフィルタ",
  "(Blanks)": "(空白)",
  "Search...": "検索…",
  "Load more...": "さらに表示…",

  // Cleaning data
  "Detect automatically": "自動的に検出",
  "Custom separator": "区切り文字を指定",
  Separator: "区切り文字",
  Space: "スペース",
  Comma: "カンマ",
  Semicolon: "セミコロン",
  "Line Break": "改行",
  "Add any characters or symbol": "文字または記号",
  "Add new columns to avoid overwriting cells": "セルを上書きしないように列を追加",
  "Column %s": "%s 列",
  "Columns to analyze": "調べる列",
  "Data has header row": "見出し行を含む",
  "%(row_count)s rows and %(column_count)s columns selected": "%(row_count)s 行 × %(column_count)s 列を選択中",
  "%s duplicate rows found and removed.\n%s unique rows remain.": "重複する %s 行を削除しました。\n残りは %s 行です。",
  "Trimmed whitespace from %s cells.": "%s 個のセルから余分な空白を削除しました。",
  "No selected cells had whitespace trimmed.": "選択したセルに余分な空白はありません。",

  // Links and named ranges
  Text: "テキスト",
  "Link label": "リンクの文字",
  "e.g. 'Link label'": "例: リンクの文字",
  "Link URL": "リンクの URL",
  "Remove link": "リンクを削除",
  "Invalid sheet": "シートがありません",
  "Cannot open the link because the linked sheet is hidden.": "リンク先のシートが非表示のため開けません。",
  "+ Add a new named range": "+ 名前付き範囲を追加",
  "Delete named range": "名前付き範囲を削除",
  "A named range with this name already exists.": "同じ名前の名前付き範囲があります。",
  "A named range name cannot resemble a cell reference.": "セル番地のような名前は付けられません。",
  "The named range to update was not found.": "名前付き範囲が見つかりません。",

  // Colours
  Standard: "標準",
  Custom: "カスタム",
  "No Color": "色なし",

  // At the end of the rows
  "more rows at the bottom": "行を下に追加",
  "Please enter a number between 0 and 10000.": "0〜10000 の数を入力してください。",

  // What cannot be done, and what is asked first
  "This operation is not allowed with multiple selections.": "複数の範囲を選択しているときはできません。",
  "This operation is not allowed due to an overlapping frozen pane.": "固定した行や列と重なるため、できません。",
  "This operation is not possible due to a merge. Please remove the merges first than try again.":
    "結合されたセルがあるため、できません。結合を解除してからやり直してください。",
  "Merged cells are preventing this operation. Unmerge those cells and try again.":
    "結合されたセルがあるため、できません。結合を解除してからやり直してください。",
  "Merging these cells will only preserve the top-leftmost value. Merge anyway?":
    "結合すると、左上の値だけが残ります。結合しますか?",
  "You can't merge cells inside of an existing filter.": "フィルタの中のセルは結合できません。",
  "We found data next to your selection. Since this data was not selected, it will not be sorted. Do you want to extend your selection?":
    "選択範囲の隣にもデータがあり、このままでは並べ替えられません。選択範囲を広げますか?",
  "Cannot sort. To sort, select only cells or only merges that have the same size.":
    "並べ替えられません。同じ大きさのセルだけを選択してください。",
  "Cannot sort a zone with array formulas.": "配列数式のある範囲は並べ替えられません。",
  "Cannot hide all the rows of a sheet.": "すべての行を非表示にはできません。",
  "Cannot hide all the columns of a sheet.": "すべての列を非表示にはできません。",
  "This will overwrite data in the subsequent columns. Split anyway?": "右の列のデータを上書きします。分割しますか?",
  "There is no match for the selected separator in the selection": "選択範囲に、この区切り文字はありません",
  "Only a selection from a single column can be split": "分割できるのは 1 列だけです",
  "Splitting will overwrite existing content": "分割すると、既にある内容を上書きします",
  "Please select only one range of cells": "範囲は 1 つだけ選択してください",
  "Please select a range of cells containing values.": "値のある範囲を選択してください。",
  "Pasting from the context menu is not supported in this browser. Use keyboard shortcuts ctrl+c / ctrl+v instead.":
    "このブラウザでは、メニューから貼り付けられません。Ctrl+C と Ctrl+V を使ってください。",
  "Access to the clipboard denied by the browser. Please enable clipboard permission for this page in your browser settings.":
    "ブラウザがクリップボードの使用を許可していません。ブラウザの設定で、このページに許可してください。",
  "The cell you are trying to edit has been deleted.": "編集中のセルは削除されました。",
  "This sheet is locked and cannot be modified. Please unlock it first.":
    "このシートはロックされています。解除してから編集してください。",
  "The current window is too small to display this sheet properly. Consider resizing your browser window or adjusting frozen rows and columns.":
    "ウィンドウが小さすぎて、シートを表示しきれません。ウィンドウを広げるか、固定した行や列を減らしてください。",
  "Are you sure you want to delete this sheet?": "このシートを削除しますか?",
  "The sheet name cannot be empty.": "シート名を入力してください。",
  "A sheet with the name %s already exists. Please select another name.":
    "「%s」という名前のシートがあります。別の名前にしてください。",
  "Some used characters are not allowed in a sheet name (Forbidden characters are %s).":
    "シート名に使えない文字があります(使えない文字: %s)。",

  // Beside a cell
  Error: "エラー",
  "Caused by": "原因:",
  Invalid: "無効",
  "Click to select the cell": "クリックしてセルを選択",
  "Invalid expression": "数式を読めません",
  "Circular reference": "循環参照です",
  "Invalid reference": "参照先がありません",
  "Data not available": "該当する値がありません",
  "Unknown function": "このような関数はありません",
  "Spill range is not empty": "結果を広げる先が空いていません",
  "Division by zero": "0 で割っています",
  "Number too large": "数が大きすぎます",
  "Add missing columns and rows": "足りない行と列を追加",
  "Add missing columns": "足りない列を追加",
  "Add missing rows": "足りない行を追加",
  "Show formula help": "数式のヘルプを表示",
  ABOUT: "説明",
};

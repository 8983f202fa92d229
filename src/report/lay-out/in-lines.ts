/** A text may go on in the next line behind a space or a middle dot. */
const BETWEEN_WORDS = /(?<=[ \u3000・])/;

/**
 * Where there is no such place, between characters of full width: these scripts write without spaces. No line begins with what
 * closes, or ends with what opens.
 */
const BETWEEN_FULL_WIDTH = /(?<=[\u2e80-\uffe6])(?<![「『（【])(?=[\u2e80-\uffe6])(?![、。，．」』）】ー々])/;

/** What is longer and has no such place is a sentence, not a word: it begins in the line in which it stands. */
const LONGEST_WORD = 60;

const FULL_WIDTH = /[\u2e80-\uff60\uffe0-\uffe6]/g;

/**
 * Breaks a text into lines, so that a cell shows all of it in the width that it has. A word that is wider is left whole.
 *
 * @param width - Room of a line, in half-width characters; characters of full width take the room of two.
 *
 * @example
 * inLines("November 2011", 12) // => "November\n2011"
 * inLines("担当・タイミング", 12) // => "担当・\nタイミング"
 * inLines("コントロール度", 12) // => "コントロール\n度"
 * inLines("Controllability", 12) // => "Controllability"
 */
export function inLines(text: string, width: number): string {
  if (roomOf(text) <= width) return text;
  const longest = Math.min(width, LONGEST_WORD);
  const words = text.split(BETWEEN_WORDS).flatMap((word) => (roomOf(word) > longest ? word.split(BETWEEN_FULL_WIDTH) : [word]));
  const lines: string[] = [];
  let line = "";
  for (const word of words) {
    if (line !== "" && roomOf(line + word) > width) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += word;
  }
  return [...lines, line].join("\n");
}

function roomOf(text: string): number {
  const shown = text.trimEnd();
  return shown.length + (shown.match(FULL_WIDTH)?.length ?? 0);
}

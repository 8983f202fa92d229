import type { CustomFunctionHelp, ParameterHelp } from "../contract.ts";

const commentedFunction = /\/\*\*((?:[^*]|\*(?!\/))*)\*\/\s*function\s+([A-Za-z_$][\w$]*)\s*\(([^)]*)\)/g;
const parameterLine = /^\{[^}]*\}\s+(?:\[?([A-Za-z_$][\w$]*)[^\]\s]*\]?)\s*(?:-\s*)?([\s\S]*)$/;

/**
 * The help of every custom function in a script, read as Google Sheets reads it: from the comment above a top-level
 * function that carries `@customfunction`. A parameter is optional when its text begins with "Optional".
 */
export function functionHelp(script: string): CustomFunctionHelp[] {
  const help: CustomFunctionHelp[] = [];
  for (const [, comment = "", name = "", parameters = ""] of script.matchAll(commentedFunction)) {
    const blocks = commentBlocks(comment);
    if (blocks.some((block) => block.tag === "customfunction")) help.push(oneFunction(name, parameters, blocks));
  }
  return help;
}

interface CommentBlock {
  /** The word after `@`; empty for the text before the first tag. */
  readonly tag: string;
  readonly text: string;
}

/** The comment without its stars, cut before every tag. */
function commentBlocks(comment: string): CommentBlock[] {
  const text = comment
    .split("\n")
    .map((line) => line.replace(/^\s*\*? ?/, "").trim())
    .join("\n");
  return text.split(/^(?=@\w)/m).map((block) => {
    const match = /^@(\w+)\s*([\s\S]*)$/.exec(block);
    return match === null ? { tag: "", text: oneLine(block) } : { tag: match[1] ?? "", text: (match[2] ?? "").trim() };
  });
}

function oneFunction(name: string, parameters: string, blocks: readonly CommentBlock[]): CustomFunctionHelp {
  const described = new Map<string, string>();
  for (const { tag, text } of blocks) {
    const match = tag === "param" ? parameterLine.exec(text) : null;
    if (match !== null) described.set(match[1] ?? "", oneLine(match[2] ?? ""));
  }
  const names = parameters
    .split(",")
    .map((parameter) => parameter.replace(/=[\s\S]*$/, "").trim())
    .filter((parameter) => parameter !== "");
  return {
    name: name.toUpperCase(),
    description: blocks.find(({ tag }) => tag === "")?.text ?? "",
    parameters: names.map((parameter): ParameterHelp => {
      const rest = parameter.startsWith("...");
      const plainName = parameter.replace(/^\.\.\./, "");
      const description = described.get(plainName) ?? "";
      return { name: plainName, description, optional: rest || /^(optional|省略可)/i.test(description), repeating: rest };
    }),
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

import type { Words } from "#language";
import { t1 } from "./t1.ts";
import { t2 } from "./t2.ts";
import { t3 } from "./t3.ts";
import { t4 } from "./t4.ts";
import { t5a } from "./t5a.ts";
import { t5b } from "./t5b.ts";
import { t6 } from "./t6.ts";
import { t7 } from "./t7.ts";
import type { Template } from "./template.ts";

/** Functions, so that loading the add-on makes none of them. */
const templates = { T1: t1, T2: t2, T3: t3, T4: t4, T5a: t5a, T5b: t5b, T6: t6, T7: t7 } as const;

/** The name of a template. */
export type TemplateId = keyof typeof templates;

/** Every template, in the order in which they are offered. */
export const templateIds = Object.keys(templates) as readonly TemplateId[];

/** A template as it is written down. */
export function templateOf(id: TemplateId): Template {
  return templates[id]();
}

/** What a template is called. */
export function templateTitle(id: TemplateId): Words {
  return templateOf(id).title;
}

/**
 * Finds a template by what a person typed: case and width make no difference, and T5 is its first variant.
 *
 * @returns Null when there is no such template.
 */
export function findTemplate(text: string): TemplateId | null {
  const wanted = text.normalize("NFKC").trim().toLowerCase();
  const name = wanted === "t5" ? "t5a" : wanted;
  return templateIds.find((id) => id.toLowerCase() === name) ?? null;
}

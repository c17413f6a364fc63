import type { Lang } from "../../events/values";

/** What is between two parts of a line. "none": nothing; "words": connecting words such as a verb. */
export type Joint =
  | "start"
  | "none"
  | "space"
  | "comma"
  | "enum"
  | "and"
  | "semicolon"
  | "colon"
  | "dash"
  | "slash"
  | "concurrent"
  | "bracket"
  | "words";

/** A part of a line with its meaning. */
export type Element =
  | {
      kind: "name";
      text: string;
      lang: Lang;
      honorific?: string;
      postNominals?: string;
      surnameOnly?: boolean;
      weak?: boolean;
    }
  | {
      kind: "title";
      text: string;
      lang: Lang;
      local?: boolean;
      weak?: boolean;
      /** "its president": of the organization named before. */
      its?: boolean;
      /** "his deputy": of the person named before, who is another. */
      another?: boolean;
    }
  | {
      kind: "organization";
      text: string;
      lang: Lang;
      the?: boolean;
      parent?: string;
      /** The same name in the other language. */
      translation?: string;
      dependent?: boolean;
      place?: boolean;
      weak?: boolean;
      /** Applies to everybody named before it: "both of Model Club". */
      common?: boolean;
    }
  | { kind: "group"; text: string; lang: Lang; bare: boolean; translation?: string }
  | { kind: "note"; text: string }
  | { kind: "skip"; text: string }
  | { kind: "open" }
  | { kind: "size"; count: number }
  | { kind: "words"; text: string; known: boolean };

/** An element with what precedes it. */
export interface Part {
  joint: Joint;
  element: Element;
}

/** One way to understand a phrase, and how well it fits: the sum of the scores of its elements and their neighbours. */
export interface Reading {
  parts: Part[];
  score: number;
}

const identityOf = ({ joint, element }: Part): string =>
  `${joint} ${element.kind} ${"text" in element ? element.text : ""} ${"lang" in element ? element.lang : ""}`;

/** The best readings first, each once, at most `most`. */
export const bestReadings = (readings: readonly Reading[], most: number): Reading[] => {
  const seen = new Set<string>();
  return [...readings]
    .sort((a, b) => b.score - a.score)
    .filter((each) => {
      const identity = each.parts.map(identityOf).join("|");
      if (seen.has(identity)) return false;
      seen.add(identity);
      return true;
    })
    .slice(0, most);
};

/** Whether a phrase is an organization with its title, as the second of 副总经理 / 国际部经理. */
export const isOfNextTitle = ([first, second]: readonly Part[]): boolean =>
  first?.element.kind === "organization" &&
  first.element.lang === "zh" &&
  second?.element.kind === "title" &&
  second.joint === "none";

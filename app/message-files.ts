import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { Lang } from "@/domain/events/values";
import type english from "@/messages/en.json";
import type { Screens } from "./message-screens";

type Texts = typeof english;
type Load = () => Promise<{ default: Texts }>;

/** The texts of one language as a script. `Preload` renders nothing, and has the script named in the page's HTML. */
interface File {
  load: Load;
  Preload: ComponentType;
}

const loads = new Map<string, Load>();

/** Notes the very import of a dynamic component: another one of the same texts would be a second script. */
const noted = (name: string, load: () => Promise<{ default: unknown }>) => {
  loads.set(name, load as Load);
  return async () => {
    await load();
    return { default: () => null };
  };
};

const file = (name: string, Preload: ComponentType): File => ({ load: loads.get(name) as Load, Preload });

const FILES: Record<Screens | "all", Record<Lang, File>> = {
  all: {
    en: file("all-en", dynamic(noted("all-en", () => import("@/messages/en.json")))),
    zh: file("all-zh", dynamic(noted("all-zh", () => import("@/messages/zh.json")))),
  },
  lists: {
    en: file("lists-en", dynamic(noted("lists-en", () => import("@/messages/first/lists-en.first")))),
    zh: file("lists-zh", dynamic(noted("lists-zh", () => import("@/messages/first/lists-zh.first")))),
  },
  form: {
    en: file("form-en", dynamic(noted("form-en", () => import("@/messages/first/form-en.first")))),
    zh: file("form-zh", dynamic(noted("form-zh", () => import("@/messages/first/form-zh.first")))),
  },
};

/** What a page of these texts renders so that its HTML names their script. */
export const preloadOf = (lang: Lang, screens: Screens | undefined): ComponentType =>
  FILES[screens ?? "all"][lang].Preload;

/** The texts of one language in this browser: at first those of its page, then all, in the same object. */
interface Held {
  texts: Promise<Texts>;
  isWhole: boolean;
  rest?: Promise<void>;
}

const held = new Map<Lang, Held>();
let shown: Lang | undefined;

/** The texts of a language. The server has all of them, and so has a browser that changes its language. */
export const textsIn = (lang: Lang, screens: Screens | undefined): Held => {
  shown = lang;
  const known = held.get(lang);
  if (known) return known;
  const part = typeof window !== "undefined" && held.size === 0 && screens ? screens : "all";
  const made = { texts: FILES[part][lang].load().then((read) => read.default), isWhole: part === "all" };
  held.set(lang, made);
  return made;
};

type Tree = { [name: string]: Tree | string | unknown[] };

const isTree = (node: unknown): node is Tree =>
  typeof node === "object" && node !== null && !Array.isArray(node);

/** Adds in place, since translators keep the object that they were made with. */
const addTo = (into: Tree, from: Tree): void => {
  for (const [name, node] of Object.entries(from)) {
    const present = into[name];
    if (isTree(present) && isTree(node)) addTo(present, node);
    else into[name] = node;
  }
};

/** Resolves when all texts of a language are there. */
export const loadRemainingMessages = (lang: Lang): Promise<void> => {
  const here = held.get(lang);
  if (!here || here.isWhole) return Promise.resolve();
  here.rest ??= Promise.all([here.texts, FILES.all[lang].load()]).then(
    ([texts, all]) => {
      addTo(texts, all.default);
      here.isWhole = true;
    },
    (error) => {
      here.rest = undefined;
      throw error;
    },
  );
  return here.rest;
};

/** Resolves when the texts for all that the server may answer are there, in the language that is shown. */
export const allMessagesLoaded = async (): Promise<void> => {
  if (shown) await loadRemainingMessages(shown);
};

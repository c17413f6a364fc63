import type { TextBlock } from "@/domain/articles/text-blocks";

/** The text of an editor that the server does not have yet, as this browser keeps it. */
interface KeptText {
  /** The version that it was made from. */
  version: number;
  blocks: TextBlock[];
  /** When it was kept, in milliseconds of this browser's clock. */
  at: number;
}

const storageKey = (user: string, article: string) => `rapporteur_text:${user}:${article}`;

/** What this browser keeps of this user's text. Never throws: a browser may forbid keeping. */
export const keptText = (user: string, article: string): KeptText | undefined => {
  try {
    return (
      (JSON.parse(localStorage.getItem(storageKey(user, article)) ?? "null") as KeptText | null) ?? undefined
    );
  } catch {
    return undefined;
  }
};

/** Keeps a text, or forgets it. */
export const keepText = (user: string, article: string, text: KeptText | undefined): void => {
  try {
    if (text) localStorage.setItem(storageKey(user, article), JSON.stringify(text));
    else localStorage.removeItem(storageKey(user, article));
  } catch {
    // The browser may refuse storage; then nothing is kept.
  }
};

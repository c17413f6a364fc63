/** Somebody who can be mentioned. */
interface Named {
  id: string;
  name: string;
}

/** The name that is being typed after an "@" before the caret, or undefined; full-width ＠ too. */
export const mentionAt = (text: string, caret: number): string | undefined =>
  /[@＠]([^@＠\n]{0,40})$/u.exec(text.slice(0, caret))?.[1];

/** Those whose name contains what is typed; all for nothing. */
export const matchingMentions = <User extends Named>(typed: string, users: readonly User[]): User[] => {
  const words = typed.trim().toLowerCase();
  return users.filter(({ name }) => name.toLowerCase().includes(words));
};

/** The text with a chosen name in place of what was typed after "@", and the caret after it. */
export const withMention = (text: string, caret: number, name: string): { text: string; caret: number } => {
  const typed = mentionAt(text, caret) ?? "";
  const before = `${text.slice(0, caret - typed.length - 1)}@${name} `;
  return { text: before + text.slice(caret), caret: before.length };
};

/** The users whose name follows an "@" in a text; of several names that begin alike, the longest. */
export const mentionedIn = <User extends Named>(text: string, users: readonly User[]): User[] => {
  const longestFirst = users.toSorted((a, b) => b.name.length - a.name.length);
  const found = new Set<User>();
  for (const at of text.matchAll(/[@＠]/gu)) {
    const rest = text.slice(at.index + 1);
    const named = longestFirst.find(({ name }) => rest.startsWith(name));
    if (named) found.add(named);
  }
  return users.filter((user) => found.has(user));
};

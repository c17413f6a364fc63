import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { HAS_OWN_TITLE, ownTitle } from "./own-titles";

const after = (text: string): string =>
  textOf(
    reworded(line("l", plain(text)), [(said) => (HAS_OWN_TITLE.test(said) ? ownTitle(said) : undefined)])
      .words,
  );

it.each([
  [
    "at the opening of the exhibition, an exhibition of boats was opened",
    "an exhibition of boats was opened",
  ],
  ["On May 5, at the launch of the guide, a lake guide was launched", "On May 5, a lake guide was launched"],
  [
    "in a guest lecture, Ann Lee, Director of the guild and guest lecturer, stressed it",
    "in a guest lecture, Ann Lee, Director of the guild, stressed it",
  ],
  [
    "in keynote speeches, keynote speaker Ann Lee spoke about boats",
    "in keynote speeches, Ann Lee spoke about boats",
  ],
  [
    "on assessment by the guild, Ann Lee, head of the guild, praised it",
    "Ann Lee, head of the guild, praised it",
  ],
  [
    "the next day, Lee attended talks on continuation of the panel",
    "the next day, Lee attended the continuation of the panel",
  ],
  [
    "the delegation held meetings of the visit, which covered boats",
    "at its meetings, the delegation discussed boats",
  ],
  [
    "it held an exchange with the divers of the port, attended by the divers",
    "it held an exchange with the divers of the port",
  ],
])("says the title of an item once: %s", (text, expected) => {
  expect(after(text)).toBe(expected);
});

it.each([
  "at the opening of the fair, an exhibition of boats was opened",
  "in a guest lecture, Ann Lee, Director of the guild, introduced the keynote speaker",
  "on review of the plans, the council agreed",
  "at the opening of the harbour museum, a harbour plan was launched",
  "at the opening of the exhibition hall, an exhibition of boats was opened",
  "at the opening of the exhibition in the town hall, an exhibition of boats was opened",
  "in a statement by the guild, Ann Lee, mayor of Reedham, praised it",
  "in a keynote speech, Ann Lee, keynote speaker, stressed it",
  "in a guest lecture, Bo Ray thanked Ann Lee, head of the guild and guest lecturer, for coming",
  "the two sides held talks on the resumption of direct flights",
  "the delegation held meetings of the visit, which covered boats, and met the mayor",
  "they had talks with pupils of the port and of two schools, attended by the pupils",
  "the delegation held talks on resumptions",
  "it held an exchange with the divers, attended by the mayor",
])("leaves other words as they are: %s", (text) => {
  expect(after(text)).toBe(text);
});

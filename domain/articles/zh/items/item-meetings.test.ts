import { expect, it } from "vitest";
import type { Scene } from "../../content/message";
import { plain, textOf } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { heldWith } from "./item-meetings";

const meeting = (title: string, list: string): string | undefined => {
  const discourse = { content: { relations: { twoSides: false } } } as unknown as Discourse;
  const words = { subject: plain("考察团"), list: plain(list), title: plain(title), about: undefined };
  const made = heldWith(discourse, { item: {} } as unknown as Scene, words);
  return made && textOf(made);
};

it("takes the place of a meeting from a title that says where it was held", () => {
  expect(meeting("在两县举行的交流座谈会", "安例")).toBe("考察团与安例在两县举行交流座谈会");
  expect(meeting("交流座谈会", "安例")).toBe("考察团与安例举行交流座谈会");
  const long =
    "湖滨市云雀区工商业联合会主席安例、湖滨市星河区工商业联合会主席白样和湖滨市青石区工商业联合会主席程示";
  expect(meeting("在两县举行的交流座谈会", long)).toBe(`考察团在两县举行交流座谈会，${long}参加`);
});

import { expect, it } from "vitest";
import { type Composed, line } from "../../compose";
import { textsIn } from "../../final-checks/lines.test-data";
import { introducing, joined, mentioning, naming, type Phrase, plain, say } from "../../phrase";
import type { Discourse } from "../../reference/discourse";
import { withoutUnnamedCompanions } from "./unnamed-companions";

const named = (name: string): Phrase => naming(plain(name), { id: name, of: "", noun: "company" });
const lee = mentioning(plain("Lee"), "lee");
const NEWS = say`${lee} of ${named("Reed Boat Works")} visited ${named("Lake College")}`;

/** The text behind a visit that somebody was there with a group of an organization. */
const after = (before: Phrase, group: string, of: string, behind = plain(""), next?: Phrase): string[] => {
  const people = [
    {
      key: "g",
      group: { text: group },
      posts: [],
      functions: [],
      of: [{ org: { name: { text: of } } }],
      side: "host",
    },
    { key: "lee", name: { text: "Lee" }, side: "guest" },
    { key: "ray", name: { text: "Ray" }, side: "host" },
  ];
  const who = introducing(say`${group} of ${named(of)}`, "g");
  const blocks: Composed[] = [
    {
      type: "paragraph",
      part: "agenda",
      keys: [],
      lines: [
        line("lead", NEWS),
        line("people.g", joined([before, who, behind])),
        ...(next ? [line("agenda[t]", next)] : []),
      ],
    },
  ];
  return textsIn(withoutUnnamedCompanions(blocks, { facts: { people } } as unknown as Discourse));
};

const CAME = say`${lee} was accompanied by `;
const RECEIVED = plain("the delegation was received by ");

it("does not say that unnamed people of the parties came along or received", () => {
  expect(after(CAME, "representatives", "Reed Boat Works")).toHaveLength(1);
  const spoke = say`${mentioning(plain("Ray"), "ray")} spoke`;
  expect(after(RECEIVED, "officials", "Lake College", plain(""), spoke)).toHaveLength(2);
});

it("says so of a number, a function, another organization, and with topics or a place", () => {
  expect(after(CAME, "five representatives", "Reed Boat Works")).toHaveLength(2);
  expect(after(CAME, "heads of departments", "Reed Boat Works")).toHaveLength(2);
  expect(after(CAME, "representatives", "Oak Bank")).toHaveLength(2);
  expect(after(RECEIVED, "officials", "Lake College", plain(" for talks on boats"))).toHaveLength(2);
});

it("says so of people who are mentioned again, and in front of a sentence that goes on", () => {
  const again = say`${mentioning(plain("the officials"), "g")} showed the pier`;
  expect(after(RECEIVED, "officials", "Lake College", plain(""), again)).toHaveLength(3);
  expect(after(RECEIVED, "officials", "Lake College", plain(""), plain("they showed the pier"))).toHaveLength(
    3,
  );
});

it("says who received the guests where no other host is named", () => {
  expect(after(RECEIVED, "officials", "Lake College")).toHaveLength(2);
});

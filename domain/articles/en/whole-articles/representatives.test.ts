import { describe, expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { en, lakeDay, person, said, textOf } from "./lake-town.test-data";

const water = { name: en("Linden Water"), kind: "other", the: false };
const boss = person("b", "Ed Marl", "Chief Executive", water, { presence: "absent" });

describe("somebody who speaks for another person", () => {
  it("names an organization that both have, and whose name has no shorter form, once", () => {
    const text = lakeDay(
      [person("a", "Tia Noor", "Head of Communications", water, { onBehalfOf: "b" }), boss],
      [{ key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] }],
    );
    expect(text).toContain("on behalf of Ed Marl, the Chief Executive,");
  });

  it("is not introduced as that twice", () => {
    const text = lakeDay(
      [person("a", "Tia Noor", "clerk", { name: en("Lake Ministry"), the: true }, { onBehalfOf: "b" }), boss],
      [
        { key: "r", by: ["a"], act: "convey", message: en("greetings"), from: ["b"] },
        { ...said("a", "say", "the lake needed care"), onBehalfOf: "b" },
      ],
    );
    expect(text.match(/n behalf of/g)).toHaveLength(1);
  });

  it("conveys apologies, and the words of a king", () => {
    const text = lakeDay(
      [
        person("a", "Tia Noor", "clerk", water),
        { key: "k", person: { name: en("Willem") }, posts: [{ title: en("King") }], presence: "absent" },
      ],
      [{ key: "r", by: ["a"], act: "convey", message: en("apologies"), from: ["k"] }],
    );
    expect(text).toContain("conveyed apologies from King Willem");
  });
});

describe("a notice", () => {
  const notice = (more: object): string =>
    textOf({
      format: "rapporteur/event-record@1",
      kind: "meeting",
      status: "cancelled",
      title: en("Lake Assembly canceled"),
      officialName: en("the Lake Assembly"),
      when: { start: "2024-03-05" },
      organizers: [{ organization: { name: en("City of Mellin"), the: true }, tier: "inviter" }],
      ...more,
    } as unknown as DraftRecord);

  it("does not say that a canceled event took place", () => {
    expect(notice({})).toContain("was to take place at the invitation of the City of Mellin");
  });

  it("has the words for a cause once", () => {
    expect(notice({ statusReason: en("because of the storm on the lake") })).toMatch(
      /canceled because of the storm/,
    );
  });
});

describe("a possessive of a name in full", () => {
  it("has only an apostrophe after an s", () => {
    const ministry = {
      name: en("Ministry of Lake Affairs"),
      the: true,
      short: en("MLA"),
      kind: "government",
    };
    const text = lakeDay(
      [
        person("a", "Ann Lee", "Minister", ministry),
        person("b", "Bo Ray", "Director", { name: en("Boats Department"), the: true, parent: ministry }),
      ],
      [said("a", "say", "the lake needed care"), said("b", "say", "the docks were old")],
    );
    expect(text).not.toContain("s's");
  });
});

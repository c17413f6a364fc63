import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const council = { name: en("Reed County Council"), the: true, kind: "government" };
const league = { name: en("Hill League of Growers"), the: true, kind: "association" };
const guest = { side: "guest", delegation: "d" };
const host = (key: string, name: string, title: string, organization: object, more: object = {}) =>
  person(key, name, title, organization, { side: "host", ...more });

const visit = (agenda: object[] = []) =>
  textOfEvent({
    kind: "reception",
    title: en("Hill League of Growers visits Reed County"),
    city: en("Reedham"),
    delegations: [{ key: "d", side: "guest", head: "a", size: 6 }],
    participants: [
      person("a", "Ann Lee", "president", league, guest),
      host("b", "Bo Ray", "chief executive", council, {
        roles: ["receiver"],
        person: { name: en("Bo Ray"), later: en("Ray"), pronoun: "she" },
      }),
      host("c", "Cy Dee", "director of economic development", council),
      host("e", "Eve Fay", "principal", { name: en("Reed College of Farming"), kind: "university" }),
      host("g", "Gus Orr", "chair", { name: en("Reed Farmers Union"), the: true, kind: "association" }),
      host("f", "Ida Zane", "managing director", { name: en("Reed Malt Ltd."), kind: "company" }),
    ],
    agenda: [
      {
        key: "t",
        activity: "talks",
        people: [
          { key: "a" },
          { key: "b", as: "receiver" },
          { key: "c" },
          { key: "e" },
          { key: "g" },
          { key: "f" },
        ],
        topics: [en("tea and barley"), en("student exchange")],
      },
      ...agenda,
    ],
  });

describe("a host who has received the visitors", () => {
  it("does not meet them again", () => {
    const text = visit();
    expect(text).not.toMatch(/delegation met Ray/);
    expect(text).toContain("Ray was joined at the talks by Cy Dee, director of economic development");
    expect(text).toContain("The two sides discussed tea and barley");
  });

  it("is named again after those who joined", () => {
    const text = visit([
      {
        key: "w",
        activity: "speeches",
        remarks: [{ key: "r", by: ["b"], act: "hope", points: [en("more would come")] }],
      },
    ]);
    expect(text).not.toMatch(/joined at [^.]*\. (?:The two sides [^.]*\. )?(?:She|He) /);
  });

  it("is not met at a tour either", () => {
    const tour = {
      key: "v",
      activity: "tour",
      people: [{ key: "a" }, { key: "f" }],
      saw: [en("the malt house")],
    };
    const text = visit([tour]);
    expect(text).not.toContain("met Zane");
    expect(text).toMatch(/the malt house together with Zane/);
  });
});

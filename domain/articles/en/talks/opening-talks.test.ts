import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent as text, town } from "../whole-articles/lake-town.test-data";

const university = { name: en("Hill University"), the: false, kind: "university" };
const place = { name: en("Hill University"), the: false, organization: university };
const rector = personOf("h", "Dan Host", "rector", "Hill University", { side: "host", roles: ["receiver"] });
const head = personOf("g", "Ann Lee", "mayor", "Lakeside", {
  side: "guest",
  delegation: "d",
  roles: ["head"],
});
const topics = [en("trade in reeds"), en("student exchange")];
const agreed = { outcomes: [{ key: "o", type: "consensus", points: [en("open a lake school")] }] };

const lead = (record: object): string => {
  const article = text({
    kind: "reception",
    title: en("Lakeside delegation visits Hill University"),
    venue: place,
    delegations: [{ key: "d", side: "guest", name: en("delegation from Lakeside"), head: "g" }],
    participants: [head, rector],
    agenda: [{ key: "t", activity: "talks", topics }],
    ...record,
  });
  return (article.split("\n\n")[1] ?? "").trim();
};

describe("talks with the one who received the visitors", () => {
  it("share the sentence of the visit", () => {
    expect(lead({})).toBe(
      "A delegation from Lakeside, led by its mayor, Ann Lee, visited Hill University on March 5, 2024, and held talks with the university's rector, Dan Host, on trade in reeds and student exchange.",
    );
  });

  it("begin a second sentence after a purpose", () => {
    const words = lead({ purpose: en("learn how the university trains sailors") });
    expect(words).toMatch(/to learn how the university trains sailors\. In talks with .*Dan Host, /);
    expect(words).not.toContain("received");
  });

  it("are stated with what was agreed on where no topic is known", () => {
    const words = lead({ ...agreed, agenda: [{ key: "t", activity: "talks", outcomes: ["o"] }] });
    expect(words).toMatch(/In talks with .*Dan Host, the two sides agreed to open a lake school\.$/);
  });

  it("name as chair the one who received and chaired them", () => {
    const experts = { key: "x", group: en("lake experts"), side: "host" };
    const people = [{ key: "h", as: "chair" }, { key: "g" }, { key: "x" }];
    const words = lead({
      ...agreed,
      participants: [head, rector, experts],
      agenda: [{ key: "t", activity: "talks", people, outcomes: ["o"] }],
    });
    expect(words).toMatch(
      /In talks with lake experts, chaired by Dan Host, rector of the university, the two sides agreed to open a lake school\.$/,
    );
    expect(words).not.toContain("received");
  });
});

describe("a reception that says more than its talks", () => {
  it("is stated where somebody else of the hosts spoke at the talks", () => {
    const dean = personOf("x", "Eve Hall", "dean", "Hill University", { side: "host" });
    const words = lead({
      participants: [head, rector, dean],
      agenda: [{ key: "t", activity: "talks", topics, remarks: [said("x", "say", "the lake was deep")] }],
    });
    expect(words).toMatch(/and was received by .*Dan Host\. /);
    expect(words).not.toContain("talks with");
  });

  it("is stated where the talks were at another place", () => {
    const hall = { name: en("Reed Hall"), the: false };
    expect(lead({ agenda: [{ key: "t", activity: "talks", topics, venue: hall }] })).not.toContain(
      "visited Hill University on March 5, 2024, and held",
    );
  });

  it("is stated where more than two received", () => {
    const others = ["i", "j"].map((key, at) =>
      personOf(key, ["Eve Hall", "Cy Dee"][at] ?? "", "dean", "Hill University", {
        side: "host",
        roles: ["receiver"],
      }),
    );
    const article = text({
      kind: "reception",
      title: en("Lakeside delegation visits Hill University"),
      venue: place,
      delegations: [{ key: "d", side: "guest", name: en("delegation from Lakeside"), head: "g" }],
      participants: [head, rector, ...others],
      agenda: [{ key: "t", activity: "talks", topics }],
    });
    expect(article).toContain("received by");
  });
});

describe("one visitor without a pronoun", () => {
  const alone = (more: object): string =>
    lead({
      title: en("Mayor of Lakeside visits Hill University"),
      delegations: [],
      participants: [personOf("g", "Ann Lee", "mayor", "Lakeside", { side: "guest" }), rector],
      agenda: [{ key: "t", activity: "talks", remarks: [said("g", "say", "the lake was deep")] }],
      ...more,
    });

  it("visited and was received in one sentence", () => {
    expect(alone({})).toMatch(
      /^Ann Lee, mayor of Lakeside, visited Hill University on March 5, 2024, and was received by .*Dan Host\.$/,
    );
  });

  it("has met the one who received where no day is known", () => {
    expect(alone({ when: {} })).toMatch(/has visited Hill University and met .*Dan Host\.$/);
  });

  it("is received in the city where no other place is known", () => {
    expect(alone({ venue: undefined, city: en("Reedham"), home: town })).toContain("Dan Host");
  });
});

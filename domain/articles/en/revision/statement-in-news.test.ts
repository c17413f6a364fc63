import { describe, expect, it } from "vitest";
import { en, office, person, said, textOfEvent, town } from "../whole-articles/lake-town.test-data";

const port = { name: en("Lake Port"), kind: "company" };
const mayor = person("a", "Bo Sample", "mayor", town, { side: "guest", delegation: "d", roles: ["head"] });
const host = person("b", "Cy Dee", "director", port, { side: "host", roles: ["receiver"] });

/** The paragraphs on a visit of a mayor to a port, without the headline. */
const visit = (remarks: object[], more: object = {}): string[] =>
  textOfEvent({
    kind: "reception",
    title: en("Reedham delegation visits Lake Port"),
    venue: { name: port.name, organization: port },
    participants: [mayor, host],
    delegations: [{ key: "d", side: "guest", head: "a", name: en("delegation from Reedham") }],
    agenda: [{ key: "t", activity: "talks", people: [{ key: "a" }, { key: "b" }], remarks }],
    ...more,
  })
    .split("\n\n")
    .slice(1)
    .map((one) => one.trim());

/** Expects words in a paragraph behind the first one. */
const expectBehindNews = ([news, ...rest]: readonly string[], words: string): void => {
  expect(news).not.toContain(words);
  expect(rest.join("\n")).toContain(words);
};

describe("news without a result", () => {
  it("is followed by what one of its people promised, with the name", () => {
    const [news, rest] = visit([
      said("a", "say", "the town is proud of its piers"),
      said("a", "promise", "send two ships to the lake"),
    ]);
    expect(news).toMatch(/Lake Port on March 5, 2024,.* Sample promised to send two ships to the lake\.$/);
    expect(rest).toBe("Sample said the town is proud of its piers.");
  });

  it("is followed by the clause with a plan, before one with a wish", () => {
    const [news, rest] = visit([
      said("a", "say", "Reedham wants to rent a pier", "the town plans to open a school of rowing"),
    ]);
    expect(news).toMatch(/ Sample said the town plans to open a school of rowing\.$/);
    expect(rest).toBe("Sample said Reedham wants to rent a pier.");
  });

  it("says in one sentence what its only visitor promised", () => {
    const remarks = [
      said("a", "say", "the town is proud of its piers"),
      said("a", "promise", "send two ships to the lake"),
    ];
    const [news] = visit([], {
      title: en("Mayor visits Lake Port"),
      participants: [{ ...mayor, delegation: undefined }],
      delegations: [],
      agenda: [{ key: "t", activity: "speeches", people: [{ key: "a" }], remarks }],
    });
    expect(news).toMatch(/ on March 5, 2024, and promised to send two ships to the lake\.$/);
  });
});

describe("a statement that stays where it was", () => {
  it("is general, a courtesy or open", () => {
    const remarks = [
      [said("a", "promise", "strengthen cooperation")],
      [said("a", "say", "Reedham is ready to deepen ties with the port")],
      [said("a", "promise", "study the proposals of the company")],
      [said("a", "say", "he was satisfied with the reception")],
      [said("a", "say", "people who plan to open shops are welcome")],
    ];
    for (const one of remarks) {
      const [news, ...rest] = visit(one);
      expect(news).not.toMatch(/Sample (?:promised|said)/);
      expect(rest.join("\n")).toMatch(/Sample (?:promised|said)/);
    }
  });

  it("explains the words behind it", () => {
    const plan = "the port plans to open a pier in June";
    for (const next of ["this plan depends on the council", "the work will start in May"])
      expectBehindNews(visit([said("b", "say", plan, next)]), plan);
    const answer = visit([
      said("a", "promise", "send two ships to the lake"),
      said("b", "say", "the port has room for them"),
    ]);
    expectBehindNews(answer, "promised");
  });

  it("is explained by the words before it", () => {
    const pairs: [string, string][] = [
      ["the quay is old", "the town plans to build a new one in May"],
      ["boats often fish at night", "she is ready to talk to the port about the matter in May"],
      ["the town plans to build two piers", "the town will sign the contracts for both in June"],
      ["the bridge fell in 2020", "the town then planned to build a ferry with cabins"],
      ["the terminal is old", "the terminal plans to build a pier"],
    ];
    for (const [before, moved] of pairs)
      expectBehindNews(visit([said("a", "say", before, moved)]), moved.replace(/^the \p{Ll}+ /u, ""));
    const wanted = visit([
      said("a", "say", "the town wants to sign a contract on boats"),
      said("b", "say", "that would help 20 firms"),
    ]);
    expectBehindNews(wanted, "contract");
  });

  it("is the plan of a firm or place that the news does not name", () => {
    for (const plan of ["Farland intends to build a mill", "a rival firm wants to rent a pier in May"])
      expectBehindNews(visit([said("a", "say", plan)]), plan);
    const own = "the council wants to rent a pier in May";
    expect(visit([said("a", "say", own)])[0]).toContain(own);
  });

  it("would follow news of several sentences", () => {
    const aide = person("c", "Di Fay", "clerk", town, { side: "guest" });
    const more = {
      title: en("Mayor visits Lake Port"),
      participants: [{ ...mayor, delegation: undefined }, aide, host],
      delegations: [],
      background: [en("The visit was part of the mayor's tour of Lakeland.")],
    };
    const paragraphs = visit([said("a", "promise", "send two ships to the lake")], more);
    expectBehindNews(paragraphs, "promised");
  });

  it("is of somebody whom the news does not name, or follows news with a result", () => {
    const guest = person("c", "Di Fay", "clerk", office, { side: "guest" });
    const promise = said("c", "promise", "send two ships to the lake");
    expectBehindNews(visit([promise], { participants: [mayor, host, guest] }), "promised");
    const signed = {
      agreements: [
        {
          key: "m",
          title: en("memorandum of understanding"),
          type: "mou",
          status: "signed",
          parties: [{ organization: town }, { organization: port }],
        },
      ],
      title: en("Reedham and Lake Port sign memorandum"),
    };
    expectBehindNews(visit([said("a", "promise", "send two ships to the lake")], signed), "promised");
  });
});

import { describe, expect, it } from "vitest";
import { en, lakeDay, person, personOf, textOfEvent as text, town } from "./lake-town.test-data";

const lee = person("a", "Ann Lee", "mayor", town);
const said = { key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] };

describe("who alone joins a meeting of others online", () => {
  it("is not called present", () => {
    const dun = personOf("d", "Eva Dun", "president", "Norland Port", { presence: "remote" });
    const article = lakeDay([lee, dun], [said], { online: "partly" });
    expect(article).toMatch(/Eva Dun, president of Norland Port, joined online\./);
    expect(article).not.toMatch(/present was/);
  });
});

describe("who spoke", () => {
  it("is not said again of those whose words are reported", () => {
    const ray = personOf("b", "Bo Ray", "director", "Lake Office");
    const article = lakeDay(
      [lee, ray],
      [
        { key: "q", by: ["b"], act: "speak" },
        { key: "p", by: ["a", "b"], act: "praise", points: [en("the work of the rowers")] },
        said,
      ],
    );
    expect(article).toContain("praised the work of the rowers");
    expect(article).not.toMatch(/also spoke|delivered a speech|other speakers/);
  });

  it("looks back in the sentence of what they said", () => {
    const article = text({
      kind: "outbound_visit",
      title: en("Mayor of Reedham visits Norham"),
      city: en("Norham"),
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants: [
        { ...lee, side: "guest", delegation: "d" },
        personOf("n", "Nils Orr", "mayor", "Norham", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "other",
          did: en("take part in a series of boat races in Norham"),
          people: [
            { key: "a", as: "head" },
            { key: "n", as: "receiver" },
          ],
        },
        {
          key: "l",
          activity: "other",
          told: "after",
          did: en("look back on the trip"),
          people: [{ key: "a" }],
          remarks: [said],
        },
      ],
    });
    expect(article).toContain("Looking back on the trip, Lee said");
    expect(article).not.toContain("Orr also took part");
  });
});

describe("a briefing that somebody hosted", () => {
  it("is what they did", () => {
    const article = text({
      kind: "other",
      title: en("Lake briefing held in Reedham"),
      officialName: en("the Lake Day"),
      city: en("Reedham"),
      participants: [lee, personOf("b", "Bo Ray", "director", "Lake Office")],
      agenda: [
        { key: "s", activity: "speeches", remarks: [said] },
        {
          key: "p",
          activity: "presentation",
          title: en("briefing"),
          topics: [en("the ferries of the lake")],
          organizers: [{ participant: "b", tier: "host" }],
        },
      ],
    });
    expect(article).toContain(
      "Bo Ray, director of the Lake Office, hosted a briefing on the ferries of the lake.",
    );
    expect(article).not.toContain("covered");
  });
});

describe("the two sides of a reception", () => {
  const chamber = { name: en("Lake Chamber of Boats"), short: en("LCB"), the: true, kind: "association" };
  const reception = (more: object): string =>
    text({
      kind: "reception",
      title: en("Lake Chamber of Boats and Norland delegation discuss boats"),
      city: en("Reedham"),
      venue: { name: en("Lake Chamber of Boats"), the: true, organization: chamber },
      delegations: [{ key: "d", name: en("Norland delegation"), the: true, side: "guest", head: "b" }],
      participants: [
        person("a", "Ann Lee", "president", chamber, { side: "host", roles: ["receiver"] }),
        { key: "b", side: "guest", delegation: "d", person: { name: en("Bo Ray"), later: en("Ray") } },
        { key: "o", group: en("builders"), of: [town], side: "guest", delegation: "d" },
      ],
      ...more,
    });

  it("are not they, where a sentence names one of the hosts and a delegation", () => {
    const article = reception({
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [
            en("ways to repair boats by exchanging builders and tools between the harbors of the lake"),
            en("the possibility of a fair of boats and nets in Norland in the spring of next year"),
          ],
          remarks: [said],
        },
      ],
    });
    expect(article).toMatch(/the two sides discussed ways to repair boats/i);
  });
});

describe("members of a delegation in a later mention", () => {
  it("are called so beside other groups", () => {
    const article = text({
      kind: "signing",
      title: en("Reedham and Norham sign boat agreement"),
      city: en("Reedham"),
      delegations: [{ key: "d", name: en("Norham delegation"), the: true, side: "guest", size: 9 }],
      participants: [
        { ...lee, side: "host", roles: ["signatory"] },
        {
          key: "m",
          group: en("members of the Norham delegation"),
          side: "guest",
          delegation: "d",
          roles: ["witness"],
        },
        { key: "r", group: en("rowers"), roles: ["witness"] },
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["x"] }],
      agreements: [
        {
          key: "x",
          title: en("boat agreement"),
          type: "other",
          status: "signed",
          parties: [
            { organization: { name: en("Reedham"), kind: "government" }, signatories: ["a"] },
            { organization: { name: en("Norham"), kind: "government" } },
          ],
          witnesses: ["m", "r"],
        },
      ],
    });
    expect(article).not.toMatch(/by the members(?! of)/);
  });
});

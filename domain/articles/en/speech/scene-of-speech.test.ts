import { describe, expect, it } from "vitest";
import type { Scene } from "../../content/message";
import type { Discourse } from "../../reference/discourse";
import { en, person, said, textOfEvent as text } from "../whole-articles/lake-town.test-data";
import { isBehindAnother } from "./scene-of-speech";

const LAKE = { name: en("Lake City"), the: false, kind: "government" };
const SAND = { name: en("Sand Province"), the: false, kind: "government" };
const praise = said("b", "praise", "the clean harbour");

const visit = (...agenda: object[]) =>
  text({
    kind: "reception",
    title: en("Governor Bo Sample visits Port of Lake City"),
    delegations: [{ key: "d", name: en("Sand delegation"), the: true, side: "guest", head: "b" }],
    venue: { name: en("Port of Lake City"), the: true },
    participants: [
      person("a", "Ann Example", "Mayor", LAKE, { side: "host", roles: ["receiver"] }),
      person("b", "Bo Sample", "Governor", SAND, { side: "guest", delegation: "d", roles: ["head"] }),
      { key: "g", group: en("the pilots"), side: "guest", delegation: "d" },
    ],
    agenda,
  });

const tour = { key: "t", activity: "tour", saw: [en("the old docks")] };

describe("talks of which only the words are known", () => {
  it("are named before the text refers to them", () => {
    const words = visit({ key: "m", activity: "talks", remarks: [praise] }, tour);
    expect(words).toContain("In talks, Sample praised");
    expect(words).toContain("After the talks, ");
  });

  it("are not named where nothing refers to them", () => {
    expect(visit({ key: "m", activity: "talks", remarks: [praise] })).not.toContain("In talks");
  });
});

const event = (more: object) =>
  text({
    kind: "other",
    title: en("Lake City celebrates the Reed Festival"),
    city: en("Lake City"),
    organizers: [{ organization: { name: en("Reed Association"), the: true }, tier: "organizer" }],
    participants: [
      person("a", "Ann Example", "Mayor", LAKE, { side: "host" }),
      person("b", "Bo Sample", "Governor", SAND, { side: "guest" }),
    ],
    ...more,
  });

describe("an item whose title only says that somebody spoke", () => {
  it("is not stated beside the words", () => {
    const words = event({
      agenda: [
        { key: "s", activity: "speeches", title: en("addresses"), people: [{ key: "b" }], remarks: [praise] },
      ],
    });
    expect(words).toContain("praised the clean harbour");
    expect(words).not.toContain("ddresses were given");
  });
});

describe("talks with a title and without people", () => {
  it("are where the first words were said", () => {
    const words = text({
      kind: "outbound_visit",
      title: en("Sand delegation visits Lakeland"),
      areas: [en("Lakeland")],
      delegations: [{ key: "d", name: en("Sand delegation"), the: true, side: "guest", head: "b" }],
      participants: [
        person("b", "Bo Sample", "Governor", SAND, { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [{ key: "w", activity: "talks", title: en("working sessions"), remarks: [praise] }],
    });
    expect(words).toContain("At working sessions, Sample praised");
    expect(words).not.toContain("held working sessions");
  });
});

describe("the session that an event ended with", () => {
  const [session, trip] = ["valedictory session", "field trip"].map(
    (title) => ({ item: { title: en(title) } }) as unknown as Scene,
  );
  const isBehind = (...messages: object[]): boolean => {
    const sentences = messages.map((head) => ({ head, joined: [] }));
    const plan = { event: { type: "hold", named: session }, paragraphs: [{ sentences }] };
    return session !== undefined && isBehindAnother({ plan } as unknown as Discourse, session);
  };

  it("is named again where another item comes before its first words", () => {
    const speech = { type: "speech", scene: session };
    expect(isBehind({ type: "tour", scene: trip }, speech)).toBe(true);
    expect(isBehind({ type: "result", scene: session }, speech)).toBe(false);
    expect(isBehind({ type: "organize" }, speech)).toBe(false);
  });
});

describe("a session that some joined online", () => {
  const session = (more: object): string =>
    event({
      officialName: en("the Reed Festival"),
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("opening ceremony"),
          remarks: [said("a", "thank", "the boats")],
        },
        {
          key: "s",
          activity: "speeches",
          title: en("plenary session"),
          online: "partly",
          people: [{ key: "a" }, { key: "b" }],
          peopleOpen: true,
          remarks: [praise],
          ...more,
        },
      ],
    });

  it("was held so, rather than its speaker", () => {
    expect(session({})).toContain("t a plenary session held both in person and online, ");
  });

  it("took place at its venue and online", () => {
    const words = session({ venue: { name: en("Lake Pavilion"), the: true } });
    expect(words).toContain("in the Lake Pavilion and online, ");
  });
});

describe("words of a signing after talks before it", () => {
  const signing = (signed: object): string => {
    const college = (name: string) => ({ name: en(name), the: false, kind: "university" });
    const [lake, sand] = [college("Lake College"), college("Sand College")];
    return text({
      kind: "signing",
      title: en("Lake College and Sand College sign memorandum"),
      participants: [
        person("a", "Ann Example", "rector", lake, { side: "host" }),
        person("b", "Bo Sample", "rector", sand, { side: "guest" }),
      ],
      agenda: [
        { key: "t", activity: "talks", topics: [en("exchanges of pilots")] },
        { key: "s", activity: "signing", agreements: ["m"], ...signed },
      ],
      agreements: [
        {
          key: "m",
          type: "mou",
          status: "signed",
          title: en("memorandum"),
          parties: [
            { organization: lake, signatories: ["a"] },
            { organization: sand, signatories: ["b"] },
          ],
        },
      ],
    });
  };

  it("are said to be of the signing", () => {
    const words = signing({ remarks: [said("b", "say", "the memorandum would serve both towns")] });
    expect(words).toContain("Before the signing, ");
    expect(words).toContain("At the signing, Sample said");
  });

  it("are not said to be of one of which no document is known", () => {
    const words = event({
      agenda: [
        { key: "t", activity: "talks", remarks: [said("a", "say", "the lake was clean")] },
        { key: "s", activity: "signing", remarks: [praise] },
      ],
    });
    expect(words).toContain("praised the clean harbour");
    expect(words).not.toContain("signing");
  });
});

describe("a discussion that has the name of a body", () => {
  const talk = (title: string) =>
    event({
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("opening ceremony"),
          remarks: [said("a", "say", "the lake was clean")],
        },
        {
          key: "d",
          activity: "discussion",
          title: en(title),
          remarks: [said("b", "say", "the reeds grew well")],
        },
      ],
    });

  it("took place at that body", () => {
    expect(talk("Upper Lake Trade Council")).toMatch(/[Aa]t the Upper Lake Trade Council, /);
    expect(talk("Upper Lake Trade Council")).not.toContain("entitled");
    expect(talk("Committee on Boats")).toMatch(/[Aa]t the Committee on Boats, /);
  });

  it("has a title otherwise", () => {
    expect(talk("Boats of the Upper Lake")).toContain(
      "in a discussion entitled “Boats of the Upper Lake,”".slice(3),
    );
    expect(talk("Across the Board")).toContain("entitled “Across the Board,”");
  });
});

describe("the occasion of words that others come before", () => {
  const mayor = person("a", "Ann Example", "Mayor", LAKE, { side: "host" });
  const governor = person("b", "Bo Sample", "Governor", SAND, { side: "guest" });

  it("is the ceremony of the news behind a list without the speaker", () => {
    const opened = (by: string): string =>
      text({
        kind: "other",
        title: en("Reed Museum opens in Lake City"),
        city: en("Lake City"),
        participants: [
          mayor,
          governor,
          ...["Cy Model", "Di Mock", "Ed Feint", "Flo Sham"].map((name, at) =>
            person(`c${at}`, name, "curator of boats and nets", LAKE, { side: "host" }),
          ),
        ],
        participantsOpen: true,
        agenda: [
          {
            key: "o",
            activity: "ceremony",
            title: en("inauguration of the Reed Museum"),
            outcomes: ["x"],
            remarks: [said(by, "say", "the lake is deep")],
          },
        ],
        outcomes: [{ key: "x", type: "launch", points: [en("the Reed Museum")] }],
      });
    expect(opened("b")).toMatch(/At the ceremony, [^.]*Bo Sample said the lake is deep\./);
  });

  it("is the signing of the news behind another item", () => {
    const parties = ["Reed Guild", "Boat Guild"].map((name) => ({
      organization: { name: en(name), the: true },
    }));
    const words = text({
      kind: "outbound_visit",
      title: en("Reed Guild and Boat Guild sign agreement"),
      city: en("Lake City"),
      news: "m",
      participants: [mayor, { ...governor, roles: ["head"] }],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          title: en("5th Lake Summit"),
          remarks: [said("b", "say", "the boats are light")],
        },
        { key: "g", activity: "signing", agreements: ["m"], remarks: [said("a", "say", "the lake is deep")] },
      ],
      agreements: [{ key: "m", title: en("agreement"), type: "other", status: "signed", parties }],
    });
    expect(words).toMatch(/[Aa]t the signing(?: ceremony)?, [^.]*Example said the lake is deep/);
  });
});

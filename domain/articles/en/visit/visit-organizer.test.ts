import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { toText } from "../../render";
import { writeArticle } from "../../write";
import { en, personOf as person, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const text = (more: object): string =>
  toText(
    writeArticle(
      {
        format: FORMAT,
        kind: "other",
        status: "held",
        when: { start: "2024-03-05" },
        agenda: [],
        ...more,
      } as DraftRecord,
      "en",
    ),
  );

const EXPERTS = "experts in invented science, harbor engineering and the history of shipping and trade";

describe("members of a delegation", () => {
  const visit = (more: object = {}, members = 3) =>
    text({
      kind: "outbound_visit",
      title: en("Lakeside University delegation visits Harbor City"),
      city: en("Harbor City"),
      delegations: [{ key: "d", name: en("delegation of Lakeside University"), side: "guest", head: "ann" }],
      participants: [
        person("ann", "Ann Exemplar", "president", "Lakeside University", { side: "guest", delegation: "d" }),
        ...["Bob", "Cora", "Dan"].slice(0, members).map((name, at) =>
          person(`m${at}`, `${name} Invented${at}`, `dean of invented science ${at}`, "Lakeside University", {
            side: "guest",
            delegation: "d",
          }),
        ),
      ],
      ...more,
    });

  it("belong to it, without the organization that it is named after", () => {
    const words = visit({ purpose: en("learn about ports") });
    expect(words).toContain("The delegation also included Bob Invented0, dean of invented science 0;");
    expect(words.match(/Lakeside University/g)).toHaveLength(2);
  });

  it("belong to it where nobody is named", () => {
    const words = visit({
      purpose: en("learn about ports"),
      participants: [
        person("ann", "Ann Exemplar", "president", "Lakeside University", { side: "guest", delegation: "d" }),
        { key: "g", group: en(EXPERTS), side: "guest", delegation: "d" },
      ],
    });
    expect(words).toContain(`The delegation included ${EXPERTS}.`);
  });

  it("are the delegation where its leader and others were at a stop", () => {
    const tour = {
      key: "t",
      activity: "tour",
      venue: { name: en("Harbor Plant"), the: true },
      people: [{ key: "ann", as: "head" }],
      peopleOpen: true,
      saw: [en("the invented press")],
    };
    expect(visit({ agenda: [tour] })).toMatch(/(?:the delegation|it) (?:saw|toured)/);
  });
});

describe("the organizers of an event", () => {
  const seminar = (organizers: object[]) =>
    text({
      kind: "seminar",
      title: en("Seminar on Invented Trade held"),
      city: en("Harbor City"),
      organizers,
    });
  const by = (name: string, tier: string) => ({ organization: { name: en(name) }, tier });

  it("are its subject where there is one, with those who helped", () => {
    expect(seminar([by("Lakeside Chamber", "organizer"), by("Harbor Office", "co_organizer")])).toContain(
      "The Lakeside Chamber organized a seminar on Invented Trade in Harbor City on March 5, 2024, with the Harbor Office as co-organizer.",
    );
  });

  it("are its subject where there are two", () => {
    expect(seminar([by("Lakeside Chamber", "organizer"), by("Harbor Office", "organizer")])).toContain(
      "The Lakeside Chamber and the Harbor Office organized a seminar on Invented Trade in Harbor City on March 5, 2024.",
    );
  });

  it("are a second sentence where there are several", () => {
    const three = ["Lakeside Chamber", "Harbor Office", "Pine Club"].map((name) => by(name, "organizer"));
    expect(seminar(three)).toMatch(
      /was held in Harbor City.*\. It was organized by the Lakeside Chamber, the Harbor Office and the Pine Club\./,
    );
  });

  it("are followed by what the event led to, where nobody is known to have signed it", () => {
    const article = text({
      kind: "seminar",
      title: en("Seminar on Invented Trade held"),
      city: en("Harbor City"),
      agenda: [
        { key: "d", activity: "discussion", topics: [en("the prospects of trade")] },
        { key: "s", activity: "signing", told: "after", agreements: ["a"] },
      ],
      agreements: [
        { key: "a", title: en("commercial deals between companies"), status: "signed", parties: [] },
      ],
    });
    expect(article.indexOf("ommercial deals between companies were signed")).toBeGreaterThan(0);
    expect(article.indexOf("ommercial deals")).toBeLessThan(article.indexOf("the prospects of trade"));
  });
});

describe("a stop of which only the place is known", () => {
  it("opens the sentence of what was said there", () => {
    const words = text({
      kind: "outbound_visit",
      title: en("Exemplar visits Harbor City"),
      city: en("Harbor City"),
      participants: [
        person("ann", "Ann Exemplar", "president", "Lakeside Chamber", { side: "guest", roles: ["head"] }),
        { key: "staff", group: en("engineers"), of: [{ name: en("Harbor Works") }], side: "host" },
      ],
      agenda: [
        {
          key: "w",
          activity: "tour",
          venue: { name: en("Harbor Works"), the: false },
          remarks: [{ key: "r", by: ["staff"], act: "introduce", points: [en("the invented pumps")] }],
        },
      ],
    });
    expect(words).toContain("At Harbor Works, engineers presented the invented pumps.");
    expect(words).not.toContain("visited Harbor Works");
  });
});

describe("who received a delegation", () => {
  const received = (place: string, more: object = {}) =>
    text({
      kind: "inspection",
      title: en("Lakeside University delegation visits Harbor City"),
      venue: { name: en(place), the: true },
      delegations: [{ key: "d", name: en("delegation of Lakeside University"), side: "guest", head: "ann" }],
      participants: [
        person("ann", "Ann Exemplar", "president", "Lakeside University", { side: "guest", delegation: "d" }),
        person("bob", "Bob Sample", "director", "Harbor Works", { side: "host", roles: ["receiver"] }),
      ],
      ...more,
    });

  it("is the subject before what they were received for", () => {
    const purpose = en("see the pumps and mills of the harbor and learn how its engineers repair them");
    const agenda = [{ key: "t", activity: "talks", title: en("courtesy call") }];
    const words = received("Old Harbor", { agenda, purpose });
    expect(words).toContain(
      "Bob Sample, director of Harbor Works, received the delegation for a courtesy call.",
    );
  });

  it("closes a short first sentence, and comes last in the next after a long one", () => {
    expect(received("Old Harbor")).toContain("Old Harbor on March 5, 2024, and was received by Bob Sample");
    const long =
      "central administrative building of the invented Harbor Works and Shipping Institute of Northern Lakeland Province and its Southern Islands, Inland Waters and All of Their Many Small Harbors";
    const lone = { delegations: [{ key: "d", side: "guest", head: "ann" }] };
    expect(received(long, lone)).toContain("It was received by Bob Sample, director of Harbor Works.");
  });
});

describe("what the parties of a document also agreed", () => {
  it("refers to them as they", () => {
    const party = (name: string) => ({ organization: { name: en(name) } });
    const words = text({
      kind: "reception",
      title: en("Lakeside Chamber visits Harbor City"),
      city: en("Harbor City"),
      participants: [
        person("ann", "Ann Exemplar", "president", "Lakeside Chamber", { side: "guest", roles: ["head"] }),
        person("bob", "Bob Sample", "mayor", "Harbor City", { side: "host" }),
        person("cora", "Cora Made", "consul", "Northland", { side: "third" }),
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["a"], outcomes: ["o"] }],
      agreements: [
        {
          key: "a",
          type: "letter_of_intent",
          status: "signed",
          title: en("letter of intent"),
          parties: [party("Lakeside Chamber"), party("Harbor City")],
        },
      ],
      outcomes: [{ key: "o", type: "consensus", points: [en("meet every year")] }],
    });
    expect(words).toMatch(/signed a letter of intent[^.]*\. They also agreed to meet every year\./);
  });
});

describe("dates and names of what took place", () => {
  const guest = person("ann", "Ann Exemplar", "president", "Lakeside Chamber", {
    side: "guest",
    roles: ["head"],
  });
  const visit = (more: object) =>
    text({
      kind: "outbound_visit",
      title: en("Lakeside president makes first official visit to Harbor City"),
      city: en("Harbor City"),
      participants: [guest],
      ...more,
    });

  it("have the form of the record's own texts", () => {
    const background = (day: string) => visit({ background: [en(`The port opened on ${day} 2020.`)] });
    expect(background("3 May")).toContain("on 5 March 2024");
    expect(background("May 3,")).toContain("on March 5, 2024");
  });

  it("are the office's own title, where somebody makes a visit", () => {
    expect(visit({})).toMatch(/^Lakeside president makes first official visit to Harbor City\n/);
  });

  it("are seen at a fair", () => {
    const tour = {
      key: "t",
      activity: "tour",
      title: en("trade fair"),
      saw: [en("the pumps"), en("the valves")],
      sawOpen: true,
    };
    expect(visit({ purpose: en("learn"), agenda: [tour] })).toContain(
      "saw the pumps and the valves, among other things, at a trade fair",
    );
  });

  it("are stated with the term of a document", () => {
    const party = (name: string) => ({ organization: { name: en(name) } });
    const words = text({
      kind: "signing",
      title: en("Lakeside and Harbor sign letter"),
      agreements: [
        {
          key: "a",
          type: "letter_of_intent",
          status: "signed",
          title: en("letter of intent"),
          term: en("two years"),
          parties: [party("Lakeside Chamber"), party("Harbor Chamber")],
          scope: [{ key: "s", text: en("share invented data") }],
        },
      ],
    });
    expect(words).toContain(
      "Under the letter, which is valid for two years, the two chambers will share invented data.",
    );
  });
});

describe("what follows who received the visitors, or who talked", () => {
  const guest = person("ann", "Ann Exemplar", "president", "Lakeside University", {
    side: "guest",
    delegation: "d",
  });
  const host = person("bob", "Bob Sample", "vice president", "Harbor Academy", {
    side: "host",
    roles: ["receiver"],
  });
  const third = person("cora", "Cora Made", "consul", "Northland", { side: "third" });
  const visit = (agenda: object[]) =>
    text({
      kind: "reception",
      title: en("Lakeside University delegation visits Harbor City"),
      areas: [en("Harbor City"), en("Reed City")],
      delegations: [{ key: "d", name: en("delegation of Lakeside University"), side: "guest", head: "ann" }],
      participants: [guest, host, third, { ...guest, key: "dan", person: { name: en("Dan Exemplar") } }],
      agenda,
      outcomes: [{ key: "o", type: "consensus", points: [en("meet every year")] }],
    });

  it("is what the two sides agreed, as they, after what they discussed", () => {
    const words = visit([
      {
        key: "t",
        activity: "talks",
        people: [{ key: "bob", as: "chair" }, { key: "ann" }, { key: "dan" }],
        topics: [en("trade")],
        outcomes: ["o"],
      },
    ]);
    expect(words).toContain("They agreed to meet every year.");
  });

  it("is a reception by one person as the subject", () => {
    const words = visit([
      {
        key: "m",
        activity: "talks",
        venue: { name: en("Harbor Academy") },
        people: [{ key: "bob", as: "receiver" }, { key: "ann" }, { key: "dan" }],
        remarks: [{ key: "r", by: ["bob"], act: "introduce", points: [en("the invented academy")] }],
      },
    ]);
    expect(words).toMatch(
      /Bob Sample, vice president of (?:the )?Harbor Academy, received|received by Bob Sample/,
    );
  });
});

describe("several workshops", () => {
  it("are events that were held", () => {
    const words = text({
      kind: "outbound_visit",
      title: en("Exemplar visits Harbor City"),
      city: en("Harbor City"),
      participants: [
        person("ann", "Ann Exemplar", "president", "Lakeside Chamber", { side: "guest", roles: ["head"] }),
        person("bob", "Bob Sample", "mayor", "Harbor City", { side: "host" }),
      ],
      agenda: [
        {
          key: "w",
          activity: "discussion",
          title: en("three workshops"),
          people: [{ key: "ann", as: "head" }, { key: "bob" }],
          peopleOpen: true,
          topics: [en("trade")],
        },
      ],
    });
    expect(words).toContain(
      "held three workshops with Bob Sample, mayor of Harbor City, and others, on trade.",
    );
  });
});

describe("the formal name of something at which visitors were", () => {
  const visit = (name: string) =>
    textOfEvent({
      kind: "inspection",
      title: en("Mere delegation visits Reedham"),
      city: en("Reedham"),
      officialName: en(name),
      participants: [personOfSide("m", "Ann Lee", "Mayor of Mere", "guest", { roles: ["head"] })],
      agenda: [{ key: "t", activity: "talks", topics: [en("the boats of both towns")] }],
    });
  it("is an occasion, not a name of their visit", () => {
    for (const name of [
      "a two-week training session",
      "the photo exhibition “Reed Lakes”",
      "the 9th Annual International Conference and Exhibition (AICE) of the World Organization of Reed Lakes and Harbors",
    ])
      expect(visit(name)).toContain("The occasion was");
    expect(
      visit("the “Lakes in Bloom” tour of the northern lake towns and harbors in the spring of 2024"),
    ).toContain("The visit was officially called");
  });
});

import { describe, expect, it } from "vitest";
import { en, lakeDay, person, said, textOfEvent, town } from "./lake-town.test-data";

const clinic = { name: en("47 Lakeside Central Clinic"), the: true };
const hospital = (name: string) => ({ name: en(name), the: true, kind: "hospital" });
const lake = hospital("Northern Lake Central Hospital");
const hill = hospital("Southern Hill Central Hospital");
const harbour = { name: en("Reedham Harbour Authority"), the: true, kind: "government" };

const meeting = (participants: object[], remarks: object[]) => ({
  kind: "meeting",
  title: en("Hospitals of Reedham and Hilltown meet"),
  city: en("Reedham"),
  participants,
  agenda: [{ key: "t", activity: "talks", topics: [en("nursing")], remarks }],
});
const long = (what: string) =>
  `${what} during the seventeen years in which both of the towns have worked together on the lake`;

describe("a speaker of several sentences without a pronoun", () => {
  const rand = person("a", "Mo Rand", "project director", harbour, { side: "host" });
  const ash = person(
    "b",
    "Lu Ash",
    "minister",
    { name: en("Ministry of Lakes"), the: true },
    { side: "guest" },
  );
  const points = [
    long("a hundred piers have been built"),
    long("forty boats have been bought"),
    long("nine wells have been dug"),
    long("three canals have been opened"),
  ];

  it("is called by name and by the noun of the post in turn, and adds once", () => {
    const text = textOfEvent(meeting([ash, rand], [said("a", "say", ...points)]));
    expect(text).toContain("The project director said that");
    expect(text.match(/\badded\b/g)).toHaveLength(1);
    expect(text).not.toMatch(
      /Rand (?:said|added)[^.]*\. (?:[^.]*, )?Rand (?:said|added)[^.]*\. (?:[^.]*, )?Rand (?:said|added)/,
    );
  });

  it("is called by name at the second mention, and by the noun once", () => {
    const twice = textOfEvent(meeting([ash, rand], [said("a", "say", ...points.slice(0, 2))]));
    expect(twice).toMatch(/, Rand (?:said|added)/);
    expect(twice).not.toMatch(/[Tt]he project director (?:said|added)/);
    const often = textOfEvent(
      meeting([ash, rand], [said("a", "say", ...points, long("six mills have been sold"))]),
    );
    expect(often.match(/the project director (?:said|added|noted)/gi)).toHaveLength(1);
  });

  it("begins a wish after a greeting by name, not by the noun", () => {
    const remarks = [
      said("a", "welcome", "the guests"),
      said("a", "brief", long("the repair of the piers")),
      said("a", "hope", long("the minister would help with the piers")),
    ];
    const text = textOfEvent(meeting([ash, rand], remarks));
    expect(text).toContain("Rand also expressed the hope");
    expect(text).not.toContain("The project director expressed the hope");
  });

  it("is called by the noun as the record's own texts write it", () => {
    const envoy = person("a", "Mo Rand", "Ambassador of Wyland", town, { side: "host" });
    const own = {
      ...meeting([ash, envoy], [said("a", "say", ...points)]),
      background: [en("It was the Ambassador who proposed the piers.")],
    };
    expect(textOfEvent(own)).toMatch(/, the Ambassador (?:said|added)/);
  });

  it("is not called by a noun that somebody else has too, unless the turn introduces them", () => {
    const other = person("b", "Lu Ash", "project director", clinic, { side: "guest" });
    const introduced = meeting(
      [other, rand],
      [said("b", "thank", "the welcome"), said("a", "say", ...points)],
    );
    expect(textOfEvent(introduced)).not.toMatch(/Ash[^.]*, the project director said/);
  });

  it("is not called by a noun with a rank", () => {
    const vice = person("a", "Mo Rand", "executive vice mayor", town, { side: "host" });
    const text = textOfEvent(meeting([ash, vice], [said("a", "say", ...points)]));
    expect(text).not.toMatch(/the (?:executive )?vice mayor (?:said|added|noted)/i);
  });

  it("is he or she where a title or the reported words show it", () => {
    const mrs = { ...rand, person: { ...rand.person, honorific: en("Mrs") } };
    expect(textOfEvent(meeting([ash, mrs], [said("a", "say", ...points)]))).toMatch(/, she (?:said|added)/);
    const glad = said("a", "say", long("he was glad that boats sail"), ...points.slice(1));
    expect(textOfEvent(meeting([ash, rand], [glad]))).toMatch(/, he (?:said|added)/);
  });

  it("reports on something and says it in one sentence", () => {
    const report = [
      said("a", "report", "the progress of the work"),
      said(
        "a",
        "say",
        long("half of the piers have been built"),
        "a total of forty boats have been bought in the last three days",
      ),
    ];
    expect(textOfEvent(meeting([ash, rand], report))).toContain(
      "Reporting on the progress of the work, Rand said that half of the piers have been built during",
    );
  });

  it("describes something in a few words and says what has no room for a name", () => {
    const described = { ...said("a", "introduce", "the harbour's official status") };
    const two = said(
      "a",
      "say",
      "trade between the towns has doubled in five years and reached 900 boats",
      "the fishermen of the coast are particularly interested in lamps and in the repair of old nets",
    );
    const text = textOfEvent(meeting([ash, rand], [described, two]));
    expect(text).toContain(
      "Rand presented the harbour's official status and said that trade between the towns",
    );
    expect(text).not.toContain("status. Rand said");
  });

  it("thanks somebody and says in the same sentence what has no room for “Rand said”", () => {
    const thanks = { ...said("a", "thank"), whom: en("the harbour"), points: [en("its help")] };
    const two = said(
      "a",
      "say",
      "trade between the towns has doubled in five years and reached 900 boats",
      "the fishermen of the coast are particularly interested in lamps and in the repair of old nets",
    );
    const text = textOfEvent(meeting([ash, rand], [thanks, two]));
    expect(text).toContain("Rand thanked the harbour for its help and said that trade between the towns");
  });

  it("ends a sentence of one statement with what they also noted, where there is room", () => {
    const noted = said("a", "point_out", "the treaties in force have led to good joint yards");
    const text = (point: string): string =>
      textOfEvent(meeting([ash, rand], [said("a", "say", point), noted]));
    const wish =
      "the harbour would like to broaden trade and traffic with all towns of the lake and its rivers";
    expect(text(`${wish}, however small or distant`)).toContain(
      ", noting that the treaties in force have led to good joint yards.",
    );
    expect(text(long(wish))).not.toContain("noting that");
  });
});

describe("two people with one family name", () => {
  it("are never both called by it alone", () => {
    const first = person(
      "a",
      "Rao Sample",
      "Minister",
      { name: en("Ministry of Lakes"), the: true },
      { side: "guest" },
    );
    const second = { ...person("b", "Dee Sample", "project director", harbour, { side: "host" }) };
    const { later: _, ...name } = second.person;
    const text = textOfEvent(
      meeting(
        [first, { ...second, person: name }],
        [said("b", "say", "the piers are ready"), said("a", "require", "finish the boats on time")],
      ),
    );
    expect(text).not.toMatch(/(?<!Rao |Dee )\bSample\b/);
    expect(text).toContain("the minister gave");
  });
});

describe("the speaker's own organization", () => {
  const rand = person("a", "Mo Rand", "director", lake, { side: "host" });
  const ash = person("b", "Lu Ash", "director", hill, { side: "guest" });
  const plans = [
    long("the nurses of both towns have learned much"),
    "in 2023 the Northern Lake Central Hospital will help train ten to fifteen doctors from the Southern Hill Central Hospital for six months in several specialities such as surgery and cardiology",
    "the Northern Lake Central Hospital will continue to receive patients whom the Southern Hill Central Hospital sends under the protocol that both towns signed last year",
  ];

  it("is its noun beside another one, and a further plan follows with it", () => {
    const text = lakeDay([rand, ash], [said("a", "say", ...plans)]);
    expect(text).toContain("In 2023, Rand added, the hospital will help train");
    expect(text).toContain(". It will continue to receive patients");
  });

  it("keeps the attribution where the next words are not a plan of its own", () => {
    const opinion = [
      ...plans.slice(0, 2),
      "the Northern Lake Central Hospital will be the best of all hospitals around the lake and of all hospitals that the towns have ever had",
    ];
    expect(textOfEvent(meeting([rand, ash], [said("a", "say", ...opinion)]))).not.toContain("It will be");
    const others = [
      ...plans.slice(0, 2),
      "the Southern Hill Central Hospital will send ten nurses of the three wards that work with children to the lake in each of the next years",
    ];
    expect(textOfEvent(meeting([rand, ash], [said("a", "say", ...others)]))).not.toContain(". It will send");
  });

  it("with a long name is called by the post with its country beside others of the same noun", () => {
    const envoy = (key: string, name: string, country: string): object => ({
      key,
      side: "guest",
      person: { name: en(name) },
      posts: [{ title: en(`Ambassador of ${country}`) }],
    });
    const both = [
      envoy("a", "Ana Lucia Exemplar Vera", "Lowland"),
      envoy("b", "Jon Pablo Sample Ortiz", "Hillia"),
    ];
    const twice = textOfEvent(
      meeting(both, [said("a", "say", long("a hundred piers have been built"), long("nine wells were dug"))]),
    );
    expect(twice).toContain("the ambassador of Lowland");
    expect(twice).not.toMatch(/Ana Lucia Exemplar Vera (?:said|added)[^.]*\.[^.]*Ana Lucia Exemplar Vera/);
  });
});

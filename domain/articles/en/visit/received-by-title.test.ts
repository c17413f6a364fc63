import { describe, expect, it } from "vitest";
import { en, personOfSide, said, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const chamber = { name: en("Reed Chamber of Commerce"), the: true, short: en("RCC"), kind: "association" };
const received = (title: string, more: object = {}) =>
  text({
    kind: "reception",
    title: en(title),
    home: chamber,
    venue: { name: en("Old Mill"), the: true, city: en("Reedham") },
    delegations: [{ key: "d", name: en("delegation from Lakeham"), size: 4, head: "bo", side: "guest" }],
    participants: [
      personOfSide("ann", "Ann Example", "Mayor of Reedham", "host"),
      { ...personOfSide("bo", "Bo Model", "Mayor of Lakeham", "guest"), delegation: "d" },
    ],
    agenda: [
      { key: "t", activity: "talks", topics: [en("ferries")], remarks: [said("bo", "thank", "the hosts")] },
    ],
    ...more,
  });
const withReceiver = {
  participants: [
    { ...personOfSide("ann", "Ann Example", "Mayor of Reedham", "host"), roles: ["receiver"] },
    { ...personOfSide("bo", "Bo Model", "Mayor of Lakeham", "guest"), delegation: "d" },
  ],
};

describe("a visit of which the title says that the hosts received it", () => {
  it("begins with the organization of the title where nobody is known to have received the visitors", () => {
    expect(received("RCC receives Lakeham delegation")).toContain(
      "The Reed Chamber of Commerce received a four-member delegation from Lakeham",
    );
    expect(received("RCC holds welcome dinner for Lakeham delegation")).toContain(
      "Commerce held a welcome dinner for a four-member delegation from Lakeham",
    );
    expect(received("Lakeham delegation visits Old Mill")).toContain("visited the Old Mill");
  });

  it("begins with the organization of the title where several of its people received the visitors", () => {
    const host = (key: string, name: string, title: string, organization: object = chamber) => ({
      key,
      side: "host",
      roles: ["receiver"],
      person: { name: en(name) },
      posts: [{ organization, title: en(title) }],
    });
    const [, guest] = withReceiver.participants;
    const office = { name: en("office of the Reed Chamber of Commerce"), the: true, organization: chamber };
    const hosts = [
      host("ann", "Ann Example", "chair of the board of trade"),
      host("cy", "Cy Made", "director"),
    ];
    const written = received("RCC receives Lakeham delegation", {
      participants: [...hosts, guest],
      venue: office,
    });
    expect(written).toMatch(
      /The Reed Chamber of Commerce \(RCC\) received a four-member delegation from Lakeham.* at its office/,
    );
    expect(written).toMatch(
      /delegation was received .*(?:Ann Example|director Cy Made).*(?:Ann Example|Cy Made)/,
    );
    const other = host("cy", "Cy Made", "director", { name: en("Net Guild"), the: true });
    const mixed = received("RCC receives Lakeham delegation", {
      participants: [hosts[0], other, guest],
      venue: office,
    });
    expect(mixed).not.toMatch(/^The Reed Chamber of Commerce received/m);
    const one = received("RCC receives Lakeham delegation", {
      participants: [hosts[0], guest],
      venue: office,
    });
    expect(one).toMatch(/^The Reed Chamber of Commerce \(RCC\) received a four-member delegation/m);
    // One person only met those whom the first sentence says the organization received.
    expect(one).toMatch(/delegation (?:met|held talks with) Ann Example, chair of the board of trade/);
    expect(one).not.toContain("was received");
    // The title has the name in short.
    const short = received("Reed Chamber welcomes Lakeham delegation", { participants: [hosts[0], guest] });
    expect(short).toMatch(/^The Reed Chamber of Commerce \(RCC\) received a four-member delegation/m);
  });

  it("begins with a mission that held a reception at its own place, by whatever word the title calls its country", () => {
    const mission = { name: en("Mission of the Republic of Norland to the River Union"), the: true };
    const head = {
      key: "ann",
      side: "host",
      roles: ["receiver"],
      person: { name: en("Ann Example") },
      posts: [{ organization: mission, title: en("Head") }],
    };
    const written = received(
      "Norlandic Mission to the River Union holds a reception for Lakeham delegation",
      {
        home: mission,
        venue: { ...mission, city: en("Reedham"), organization: mission },
        participants: [head, withReceiver.participants[1]],
      },
    );
    expect(written).toMatch(
      /^The Mission of the Republic of Norland to the River Union held a reception for a four-member delegation from Lakeham,? .*in Reedham on March 5, 2024/m,
    );
    expect(written).not.toMatch(/reception for .* at the Mission|Head\./);
  });

  it("does not call a place by the host's short name again, nor a dinner a meal", () => {
    const host = {
      key: "ann",
      side: "host",
      roles: ["receiver"],
      person: { name: en("Ann Example") },
      posts: [{ organization: chamber, title: en("president") }],
    };
    const participants = [host, withReceiver.participants[1]];
    const dinner = received("RCC hosts dinner for Lakeham delegation", {
      participants,
      agenda: [{ key: "m", activity: "meal" }],
    });
    expect(dinner).toContain("held a dinner for a four-member delegation");
    expect(dinner).not.toContain("had a meal");
    const own = { ...chamber, short: undefined, city: en("Reedham"), kind: undefined, organization: chamber };
    expect(received("RCC gives reception for Lakeham delegation", { participants, venue: own })).not.toMatch(
      /reception for .* at the (?:RCC|Reed)/,
    );
  });

  it("has the aim that host and guests share, but not what only the guests came for", () => {
    const title = "RCC receives Lakeham delegation";
    expect(received(title, { purpose: en("explore new ferry links") })).toMatch(
      /delegation from Lakeham,? .*on March 5, 2024, to explore new ferry links\./,
    );
    for (const purpose of [
      "learn about ferries",
      "explore ferry links for their town",
      "promote Lakeham as a resort",
      "exchange views and tour the port",
    ])
      expect(received(title, { purpose: en(purpose) })).toContain(`came to ${purpose}`);
  });

  it("begins with these people where several places are known or somebody came along", () => {
    const host = (key: string, name: string, title: string): object => ({
      key,
      side: "host",
      roles: ["receiver"],
      person: { name: en(name) },
      posts: [{ organization: chamber, title: en(title) }],
    });
    const [, guest] = withReceiver.participants;
    const participants = [host("ann", "Ann Example", "chair"), host("cy", "Cy Made", "director"), guest];
    const escort = { ...personOfSide("di", "Di Guide", "interpreter", "third"), roles: ["escort"] };
    const escorted = {
      venue: { name: en("Old Mill"), the: true, city: en("Reedham") },
      participants: [...participants, escort],
    };
    for (const more of [{ areas: [en("Reedham")] }, escorted]) {
      const written = received("RCC receives Lakeham delegation", {
        venue: undefined,
        participants,
        ...more,
      });
      expect(written).toMatch(/(?:Ann Example|Cy Made)[^.]* received a four-member delegation from Lakeham/);
      expect(written).not.toContain("visited the Reed Chamber");
    }
  });

  it("begins with the visitors whom the title says to have met the organization", () => {
    const ann = {
      key: "ann",
      side: "host",
      roles: ["receiver"],
      person: { name: en("Ann Example") },
      posts: [{ organization: chamber, title: en("chair") }],
    };
    const [, guest] = withReceiver.participants;
    const met = received("Lakeham delegation meets Reed Chamber", {
      venue: undefined,
      participants: [ann, guest],
    });
    expect(met).toMatch(/^A four-member delegation from Lakeham.* the Reed Chamber of Commerce/m);
  });

  it("begins with the person whom the title calls by the post", () => {
    expect(received("Reedham Mayor meets Lakeham delegation", withReceiver)).toContain(
      "Ann Example, Mayor of Reedham, met a four-member delegation from Lakeham",
    );
    expect(received("Lakeham delegation meets Mayor of Reedham", withReceiver)).toContain(
      "visited the Old Mill",
    );
  });
});

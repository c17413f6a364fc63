import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const ambassador = personOfSide("a", "Ann Example", "Ambassador of Lakeland to Norland", "guest");
const minister = personOfSide("m", "Bo Sample", "Minister of Health", "host");

const handover = (title: string, participants: object[] = [ambassador, minister]) =>
  text({
    kind: "other",
    title: en(title),
    venue: { name: en("Reedham Airport"), city: en("Reedham") },
    participants,
    agenda: [
      {
        key: "h",
        activity: "handover",
        title: en("medical supplies worth two million crowns"),
        people: [
          { key: "a", as: "head" },
          { key: "m", as: "receiver" },
        ],
      },
    ],
  });

describe("a country that donated according to the title", () => {
  it("is the subject of the first sentence, before the person who handed the things over", () => {
    expect(handover("Lakeland donates medical supplies to Norland")).toContain(
      "Lakeland donated medical supplies worth two million crowns to Norland on March 5, 2024. Ann Example, Ambassador of Lakeland to Norland, handed them over at Reedham Airport to Bo Sample, Minister of Health.",
    );
  });

  it("is not taken from a title about a person, or about a country that the record does not connect with the giver", () => {
    for (const title of [
      "Ann Example gives medical supplies to Norland",
      "Westland donates medical supplies to Norland",
      "Medical supplies handed over in Reedham",
    ])
      expect(handover(title)).toMatch(/Ann Example, Ambassador of Lakeland to Norland, handed over medical/);
  });
});

describe("an organization that donated according to the title", () => {
  const school = { name: en("Lake Primary School"), the: false };
  const envoy = personOfSide("a", "Ann Example", "Lakish Ambassador to Norland", "guest");
  const head = {
    key: "m",
    side: "host",
    person: { name: en("Bo Sample") },
    posts: [{ title: en("head"), organization: school }],
  };
  const first =
    "donated medical supplies worth two million crowns to Lake Primary School on March 5, 2024. Ann Example,";

  it("is the subject of the first sentence, by its own name or as the embassy of the giver", () => {
    const written = handover("Lakish Embassy donates supplies to Lake Primary School", [envoy, head]);
    expect(written).toContain(`The Lakish Embassy ${first}`);
    expect(written).toMatch(/handed them over at Reedham Airport to Bo Sample, head of the school\./);
    const team = {
      title: en("leader"),
      organization: { name: en("Lake Medical Team in Norland"), the: true },
    };
    const leader = { key: "a", side: "guest", person: { name: en("Ann Example") }, posts: [team] };
    const title = "Lake medical team donates supplies to Norish primary school";
    expect(handover(title, [leader, head])).toContain(`The Lake Medical Team in Norland ${first}`);
  });

  it("is it too where several people handed something over for it, or for a country to it", () => {
    const second = personOfSide("b", "Cy Made", "Lakish Consul in Norland", "guest");
    const given = (title: string, participants: object[]): string =>
      text({
        kind: "other",
        title: en(title),
        city: en("Reedham"),
        participants,
        agenda: [
          {
            key: "h",
            activity: "handover",
            title: en("two boats"),
            people: [
              { key: "a", as: "head" },
              { key: "b", as: "head" },
              { key: "m", as: "receiver" },
            ],
          },
        ],
      });
    const organized = [
      {
        ...ambassador,
        posts: [{ title: en("president"), organization: { name: en("Lake Club"), the: true } }],
      },
      second,
      head,
    ];
    expect(given("Lake Club hands over boats to Lake Primary School", organized)).toContain(
      "The Lake Club handed over two boats to Lake Primary School in Reedham on March 5, 2024. Ann Example, president of the Lake Club, and Cy Made, Lakish Consul in Norland, presented them to Bo Sample",
    );
    expect(given("Lake Primary School receives boats from Lakeland", [ambassador, second, head])).toContain(
      "Lake Primary School received two boats from Lakeland in Reedham on March 5, 2024. Ann Example, Ambassador of Lakeland to Norland, and Cy Made, Lakish Consul in Norland, handed them over to Bo Sample",
    );
    expect(given("Lake Primary School receives boats from Westland", [ambassador, second, head])).toMatch(
      /Ann Example.* handed over two boats/,
    );
  });

  it("is not an organization that the record does not know", () => {
    const written = handover("Sandish Embassy donates supplies to Lake Primary School", [envoy, head]);
    expect(written).not.toContain(" donated ");
  });
});

describe("things for the house where they were handed over", () => {
  it("are given to it, without its name again for the place", () => {
    const written = text({
      kind: "other",
      title: en("Desks for Reed School"),
      city: en("Reedham"),
      venue: { name: en("Lake Primary School"), organization: { name: en("Lake Primary School") } },
      participants: [ambassador],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("80 desks for Lake Primary School"),
          people: [{ key: "a", as: "head" }],
        },
      ],
    });
    expect(written).toContain("handed over 80 desks to Lake Primary School in Reedham on March 5, 2024.");
    expect(written).not.toMatch(/for Lake Primary School|at the school/);
  });
});

describe("a gift that the title sums up", () => {
  const house = (name: string) => ({ name: en(name), the: true });
  const given = (title: string, thing: string, giver: object, receiver: object) =>
    text({
      kind: "other",
      title: en(title),
      city: en("Reedham"),
      participants: [
        { ...giver, key: "a", side: "guest" },
        { ...receiver, key: "m", side: "host" },
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en(thing),
          people: [
            { key: "a", as: "head" },
            { key: "m", as: "receiver" },
          ],
        },
      ],
    });
  const envoy = personOfSide("a", "Ann Example", "Ambassador of Japan to Norland", "guest");
  const doctors = { group: en("doctors"), of: [house("Lake Hospital")] };

  it("is listed behind the first sentence, in which a country gives, not an organization called after it", () => {
    const fund = { title: en("member"), organization: house("Japan Lake Fund") };
    const list = "two vans, 20 beds, 30 chairs, 400 masks and 12 pumps";
    const title = "Japan donates medical equipment to Lake Hospital";
    const written = given(title, list, { ...envoy, posts: [...envoy.posts, fund] }, doctors);
    expect(written).toContain(
      `Japan donated medical equipment to the Lake Hospital in Reedham on March 5, 2024. The donation consists of ${list}. Ann Example`,
    );
    expect(written).toContain("handed it over to doctors of the hospital.");
    expect(given(title, "two vans, 20 beds and 30 chairs", envoy, doctors)).toContain(
      "Japan donated two vans, 20 beds and 30 chairs to the Lake Hospital",
    );
  });

  it("comes from the organizations of those who handed it over, named once", () => {
    const clubs = { group: en("members"), of: [house("Lake Club"), house("Bay Circle")] };
    const written = given("Lakish groups donate beds to Lake Hospital", "20 beds", clubs, doctors);
    expect(written).toContain(
      "The Lake Club and the Bay Circle donated 20 beds to the Lake Hospital in Reedham on March 5, 2024. Members of the groups handed them over to doctors of the hospital.",
    );
    expect(written).not.toMatch(/Circle.*Circle/s);
    // Others donated too.
    const open = { ...clubs, ofOpen: true };
    expect(given("Lakish groups donate beds to Lake Hospital", "20 beds", open, doctors)).not.toContain(
      "donated 20 beds",
    );
  });

  it("is not called a donation where the title only says that it was handed over", () => {
    const list = "two vans, 20 beds, 30 chairs, 400 masks and 12 pumps";
    const fund = { title: en("chair"), organization: house("Lake Fund") };
    const title = "Lake Fund hands over medical equipment to Lake Hospital";
    const nurse = personOfSide("n", "Cy Nurse", "nurse", "host");
    expect(
      given(
        title,
        list,
        { ...envoy, posts: [fund] },
        { ...nurse, posts: [{ organization: house("Lake Hospital") }] },
      ),
    ).not.toContain("donation");
  });

  it("is followed by its recipient and the day, then by what it is for", () => {
    const parent = personOfSide("m", "Bo Sample", "chair of the parents' board", "host");
    const club = { title: en("president"), organization: house("Lake Club") };
    const venue = { name: en("Lake Hall"), organization: house("Lake Hospital") };
    const written = text({
      kind: "other",
      title: en("Lake Club donates beds to Lake Hospital"),
      venue,
      participants: [{ ...envoy, posts: [club] }, parent, { ...doctors, key: "d", side: "host" }],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("20 beds for use in its new wards"),
          people: [
            { key: "a", as: "head" },
            { key: "m", as: "receiver" },
            { key: "d", as: "receiver" },
          ],
        },
      ],
    });
    expect(written).toContain(
      "on March 5, 2024, for use in its new wards. Ann Example, president of the Lake Club, handed them over to Bo Sample, chair of the parents' board, and doctors of the hospital.",
    );
  });
});

describe("the words for a gift that name its donor", () => {
  const school = { name: en("Lake School"), the: false, kind: "other" };
  const given = (gift: string): string =>
    text({
      kind: "other",
      title: en("Lakeland Embassy donates desks to Lake School"),
      participants: [
        ambassador,
        {
          ...personOfSide("p", "Cy Model", "Principal", "host"),
          posts: [{ title: en("Principal"), organization: school }],
        },
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en(gift),
          people: [
            { key: "a", as: "head" },
            { key: "p", as: "receiver" },
          ],
        },
      ],
    });

  it("give it only as who donated, by the longer name", () => {
    expect(given("40 desks donated by the Lakeland Embassy in Norland")).toContain(
      "The Lakeland Embassy in Norland donated 40 desks to Lake School on March 5, 2024.",
    );
  });

  it("remain whole, where more is said of the gift", () => {
    for (const gift of [
      "40 desks made in Reed and given by the Lakeland Embassy",
      "40 desks given by the Lakeland Embassy at the request of parents",
      "40 desks that had been given by the Lakeland Embassy",
    ]) {
      const words = given(gift);
      expect(words).toContain("The Lakeland Embassy donated 40 desks");
      expect(words).toMatch(/given by the (?:Lakeland Embassy|embassy)/);
    }
  });

  it("keep another donor", () => {
    expect(given("40 desks provided by the Mill Fund")).toContain(
      "donated 40 desks provided by the Mill Fund to Lake School",
    );
  });
});

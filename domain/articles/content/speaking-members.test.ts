import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const government = (name: string) => ({ name: en(name), the: true, kind: "government" });
const came = { side: "guest", delegation: "d" };
const says = (key: string, by: string, point: string) => ({ key, by: [by], act: "say", points: [en(point)] });
const visit = (first: string, second: string): string =>
  textOfEvent({
    kind: "reception",
    title: en("Norland delegation visits Reed"),
    city: en("Reed"),
    delegations: [{ key: "d", side: "guest", head: "g", name: en("Norland delegation"), the: true }],
    participants: [
      person("g", "Ann Lee", "leader", { name: en("Tide Party"), the: true, kind: "party" }, came),
      person("m", "Bo Ray", "head of bridges", government(first), came),
      person("n", "Cy Dee", "first secretary", government(second), came),
      { key: "h", group: en("officials"), of: [government("Reed Council")], side: "host" },
    ],
    agenda: [
      {
        key: "t",
        activity: "discussion",
        topics: [en("ferries")],
        remarks: [
          says("r", "m", "the lake needs more bridges"),
          says("s", "n", "the ferries of both towns could share one harbor"),
        ],
      },
    ],
  });

describe("members of a delegation who all speak", () => {
  it("are introduced as its members where their posts do not show that they came with it", () => {
    const text = visit("Ministry of Water", "Hill Mission");
    expect(text).toMatch(/delegation also included Bo Ray, .*head of bridges.*, and Cy Dee, first secretary/);
    expect(text).toContain("Ray said that the lake needs");
  });

  it("are all introduced as its members where the post of one does not show it", () => {
    expect(visit("Norland", "Hill Mission")).toMatch(/also included Bo Ray, .*, and Cy Dee, first secretary/);
  });

  it("are introduced with their words where the delegation's name shows it", () => {
    expect(visit("Norland", "Norland")).not.toContain("also included");
  });
});

describe("groups of a delegation with a leader", () => {
  const group = (key: string, words: string, of: string) => ({
    key,
    group: en(words),
    ...(of === "" ? {} : { of: [government(of)] }),
    ...came,
  });
  const visited = (title: string, words: string, of = "Ministry of Water"): string =>
    textOfEvent({
      kind: "reception",
      title: en(title),
      city: en("Reed"),
      delegations: [{ key: "d", side: "guest", head: "g", name: en("Norland delegation"), the: true }],
      participants: [
        person("g", "Ann Lee", "leader", { name: en("Tide Party"), the: true, kind: "party" }, came),
        group("m", words, of),
        { key: "h", group: en("officials"), of: [government("Reed Council")], side: "host" },
      ],
      agenda: [
        {
          key: "t",
          activity: "discussion",
          topics: [en("ferries")],
          remarks: [says("r", "m", "it is late")],
        },
      ],
    });

  it("are named as its members before they speak", () => {
    const text = visited("Norland delegation visits Reed", "officials");
    expect(text).toMatch(/headed by Ann Lee, .*including officials of the Ministry of Water/);
    expect(text).toContain("The officials of the ministry said it is late.");
  });

  it("are not named where their name says nothing else", () => {
    expect(visited("Norland delegation visits Reed", "delegation members")).not.toContain("including");
  });

  it("come along with the leader whom the title names, and lose a rough number afterwards", () => {
    const text = visited("Ann Lee visits Reed", "about 20 clerks");
    expect(text).toContain("at the head of a Norland delegation including about 20 clerks of the Ministry");
    expect(text).toContain("The clerks said it is late.");
  });
  it("share the verb of the leader whom the title names while they are few words", () => {
    expect(visited("Ann Lee visits Reed", "clerks", "")).toMatch(
      / led a Norland delegation including clerks to Reed/,
    );
  });
});

describe("somebody who led guests without a delegation", () => {
  const met = (...openSides: string[]): string =>
    textOfEvent({
      kind: "meeting",
      title: en("Cora Ash meets Ann Lee"),
      city: en("Reed"),
      participantsOpen: true,
      openSides,
      participants: [
        person(
          "g",
          "Ann Lee",
          "leader",
          { name: en("Lake Chamber"), the: true },
          { side: "guest", roles: ["head"] },
        ),
        person("m", "Bo Ray", "treasurer", { name: en("Lake Chamber"), the: true }, { side: "guest" }),
        person("h", "Cora Ash", "mayor", { name: en("Reed") }, { side: "host", roles: ["receiver"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [says("r", "g", "the harbor needs a crane"), says("s", "m", "the crane is paid for")],
        },
      ],
    });

  it("is named with those who spoke where further ones came", () => {
    const text = met("guest");
    expect(text).toMatch(/ met Ann Lee, [^.]* Bo Ray, treasurer of the chamber, and others/);
    expect(text).toContain("Ray said that the crane is paid for.");
  });

  it("is met alone where the list of the guests is complete", () => {
    expect(met("host")).not.toContain("Ray, treasurer of the chamber, and others");
  });
});

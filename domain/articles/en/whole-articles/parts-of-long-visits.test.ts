import { describe, expect, it } from "vitest";
import { en, person, personOfSide, said, textOfEvent as text } from "./lake-town.test-data";

const reed = {
  name: en("Reed Development Board of the Lakes"),
  the: true,
  short: en("RDB"),
  kind: "government",
};
const guest = { side: "guest", delegation: "d" };

describe("a journey to a larger event", () => {
  const story = text({
    kind: "outbound_visit",
    title: en("Reed boat builders visit Northland and Southland"),
    when: { start: "2024-03-05", end: "2024-03-12" },
    areas: [en("Northland"), en("Southland"), en("Eastland")],
    purpose: en("promote partnership between boat builders"),
    partOf: {
      name: en("the Reed–Lakes Boat and Business Forum"),
      how: "at",
      organizers: [
        { organization: { name: en("Boat Office"), the: true, kind: "government" }, tier: "organizer" },
      ],
    },
    delegations: [
      { key: "d", name: en("Reed boat-building delegation"), the: true, side: "guest", head: "ann" },
    ],
    participants: [
      person("ann", "Ann Example", "Director of Boats and Ferries", reed, guest),
      { key: "firms", group: en("representatives of 16 boat-building companies"), ...guest },
      personOfSide("bo", "Bo Model", "President of the Ferry Council", "host"),
    ],
    agenda: [
      {
        key: "p",
        activity: "other",
        city: en("Northland"),
        did: en("present boats"),
        people: [{ key: "ann", as: "head" }, { key: "firms" }],
      },
      {
        key: "t",
        activity: "talks",
        city: en("Northland"),
        topics: [en("ferries")],
        people: [{ key: "ann" }, { key: "bo" }],
      },
    ],
  });

  it("names the leader first, then the aim, the company and who organized the larger event", () => {
    expect(story).toContain(
      "visited Northland, Southland and Eastland for the Reed–Lakes Boat and Business Forum, organized by the Boat Office. The",
    );
    expect(story).toContain("The delegation included representatives of 16 boat-building companies.");
    expect(story).not.toMatch(/and including|accompanied/);
  });

  it("has talks which its leader held alone", () => {
    expect(story).toContain("Example then held talks with Bo Model");
    expect(story).toContain("The delegation presented boats");
  });
});

describe("who held a meeting", () => {
  const breakfast = (title: string) =>
    text({
      kind: "meeting",
      title: en(title),
      venue: { name: en("Lake Hotel"), the: true },
      attendance: { count: 20, bound: "nearly", of: en("people") },
      participants: [
        { key: "ann", person: { name: en("Ann Example") }, posts: [{ title: en("harbor master") }] },
        { key: "m", group: en("members of the Reed boat clubs") },
      ],
      agenda: [
        {
          key: "b",
          activity: "meal",
          title: en("breakfast meeting on ferries"),
          remarks: [said("ann", "say", "boats were late")],
        },
      ],
    });

  it("is the group that the title names, not some of those who attended", () => {
    const story = breakfast("Reed boat clubs hold breakfast meeting on ferries");
    expect(story).toContain(
      "Members of the Reed boat clubs held a breakfast meeting on ferries at the Lake Hotel",
    );
    expect(story).toContain("Nearly 20 people took part.");
  });

  it("is nobody where the title names somebody else", () => {
    expect(breakfast("Harbor holds breakfast meeting on ferries")).toContain(
      "A breakfast meeting on ferries was held",
    );
  });
});

describe("a delegation that attended a signing", () => {
  it("is not repeated by its members as witnesses", () => {
    const cities = ["Reedham", "Lakeport"].map((name) => ({
      organization: { name: en(name), kind: "government" },
    }));
    const story = text({
      kind: "signing",
      title: en("Reedham and Lakeport sign agreement"),
      delegations: [{ key: "d", name: en("Lakeport delegation"), the: true, side: "guest", size: 10 }],
      participants: [
        { key: "m", group: en("members of the Lakeport delegation"), ...guest, roles: ["witness"] },
        { key: "c", group: en("Reedham councillors"), side: "host", roles: ["witness"] },
        { key: "r", group: en("reporters"), roles: ["witness"] },
        { key: "f", group: en("ferry pilots"), roles: ["witness"] },
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
      agreements: [
        {
          key: "a",
          title: en("agreement"),
          type: "other",
          status: "signed",
          parties: cities,
          witnesses: ["m", "c", "r", "f"],
        },
      ],
    });
    expect(story).toContain(
      "A 10-member Lakeport delegation attended the signing, which was witnessed by Reedham councillors, reporters and ferry pilots.",
    );
  });
});

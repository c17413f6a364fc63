import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const mill = { name: en("Reedham Mill"), the: true, kind: "company" };

const visit = (more: object, people: object[] = []): string =>
  textOfEvent({
    kind: "reception",
    title: en("Tessaly delegation visits Reedham Mill"),
    home: mill,
    venue: { name: en("Reedham Mill"), the: true, organization: mill },
    delegations: [{ key: "d", name: en("delegation of the Tessaly Grain Board"), side: "guest" }],
    participants: [
      personOf("lee", "Ann Lee", "secretary", "Tessaly Grain Board", { side: "guest", delegation: "d" }),
      personOf("poe", "Cy Poe", "engineer", "Tessaly Silo Works", { side: "guest", delegation: "d" }),
      ...people,
    ],
    ...more,
  });

describe("a delegation with members who are not named", () => {
  it("included those who are, which says that there were others", () => {
    const text = visit({ participantsOpen: true, openSides: ["guest"] });
    expect(text).toMatch(/included Ann Lee[^.]*Cy Poe/);
    expect(text).not.toContain("others");
  });
});

describe("groups of the hosts", () => {
  const families = { key: "f", group: en("host families"), side: "host" };
  it("are not said to be hosts where their noun says it", () => {
    const text = visit({ participantsOpen: true }, [families]);
    expect(text).not.toContain("host families");
    expect(text).not.toContain("hosts included");
  });

  it("are named where it does not", () => {
    const text = visit({ participantsOpen: true }, [{ ...families, group: en("millers and bakers") }]);
    expect(text).toContain("millers and bakers");
  });
});

describe("talks with representatives of the organization that was visited", () => {
  const reps = { key: "r", group: en("representatives"), of: [mill], side: "host" };
  const ray = personOf("ray", "Bo Ray", "manager", "Reedham Mill", { side: "host" });
  const people = [{ key: "r" }, { key: "lee" }, { key: "poe" }];
  const talks = { key: "t", activity: "talks", people, peopleOpen: true };

  it("are left to the words of its manager there", () => {
    const agenda = [{ ...talks, remarks: [said("ray", "say", "the mill was glad to share what it knew")] }];
    const text = visit({ agenda, participantsOpen: true, openSides: ["guest", "host"] }, [reps, ray]);
    expect(text).not.toMatch(/held talks with representatives/);
    expect(text).toContain("Bo Ray");
  });

  it("are reported without unnamed others where nobody's words are known", () => {
    const text = visit({ agenda: [talks], participantsOpen: true, openSides: ["guest", "host"] }, [reps]);
    expect(text).toMatch(/representatives of the (?:Reedham M|m)ill\./);
    expect(text).not.toContain("others");
  });

  it("keep people of another organization", () => {
    const guild = { ...reps, of: [{ name: en("Bakers' Guild"), the: true }] };
    const agenda = [{ ...talks, remarks: [said("ray", "say", "the mill was glad to share what it knew")] }];
    expect(visit({ agenda }, [guild, ray])).toContain("representatives of the Bakers' Guild");
  });

  it("are reported where only the visitors' words are known, or those of the representatives", () => {
    for (const by of ["lee", "r"]) {
      const agenda = [{ ...talks, remarks: [said(by, "say", "the grain was dry")] }];
      expect(visit({ agenda }, [reps])).toContain("representatives of the");
    }
  });

  it("leave others beside one person who is not named", () => {
    const one = { key: "r", group: en("the Consul of Norland"), side: "host" };
    const text = visit({ agenda: [talks], participantsOpen: true, openSides: ["guest", "host"] }, [one]);
    expect(text).toContain("the Consul of Norland and others");
  });
});

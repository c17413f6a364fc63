import { describe, expect, it } from "vitest";
import { en, person, personOfSide, said, textOfEvent as text } from "./lake-town.test-data";

const university = { name: en("Reedham University"), the: false, kind: "university" };
const consulate = { name: en("Veridian Consulate in Reedham"), the: true, kind: "government" };
const host = person("h", "Dan Host", "rector", university, { side: "host", roles: ["receiver"] });

describe("the one colleague of the host who received a delegation", () => {
  const org = { name: en("Harbour School"), the: true, kind: "university" };
  const silent = (organization: object, more: object = {}) =>
    person("s", "Sam Mock", "project manager", organization, { side: "host", ...more });
  const visit = (second: object, more: object = {}) =>
    text({
      kind: "reception",
      title: en("Harbour School delegation visits Reedham University"),
      venue: { name: en("Reedham University"), the: false, organization: university },
      delegations: [{ key: "d", name: en("Harbour School delegation"), side: "guest" }],
      participants: [
        host,
        second,
        { key: "g", group: en("representatives"), of: [org], side: "guest", delegation: "d" },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [said("h", "say", "the university wants to train engineers")],
        },
        { key: "x", activity: "other", did: en("exchange gifts"), told: "after" },
      ],
      ...more,
    });

  it("is named beside the host, not at the end", () => {
    const department = { name: en("International Office"), the: true, parent: university };
    expect(visit(silent(department))).toMatch(
      /received by Dan Host, rector of the university, and Sam Mock, project manager of its/,
    );
    expect(visit(silent(department))).not.toMatch(/Also present|including the delegation/i);
  });

  it("stays at the end where another organization sent them, or an item lists them", () => {
    expect(visit(silent({ name: en("Lake Bank"), the: true, kind: "company" }))).toContain(
      "Sam Mock, project manager of the Lake Bank, was also present.",
    );
    const agenda = [{ key: "t", activity: "talks", topics: [en("ferries")], people: [{ key: "s" }] }];
    expect(visit(silent(university), { agenda })).not.toMatch(/received by Dan Host[^.]* and Sam Mock/);
  });

  it("does not come before words of the record that name them", () => {
    const purpose = en("see the collection of shells of Sam Mock");
    expect(visit(silent(university), { purpose })).not.toMatch(/received by Dan Host[^.]* and Sam Mock/);
  });
});

describe("the only group beside the leader of a delegation without a name", () => {
  const staff = { key: "s", group: en("representatives"), of: [consulate], side: "guest", delegation: "d" };
  const call = (more: object = {}, items: object[] = []) =>
    text({
      kind: "meeting",
      title: en("Veridian consul meets rector"),
      city: en("Reedham"),
      delegations: [{ key: "d", side: "guest", head: "g" }],
      participants: [
        host,
        personOfSide("g", "Ann Lee", "Veridian Consul in Reedham", "guest", { delegation: "d" }),
        { ...staff, ...more },
      ],
      agenda: [
        { key: "t", activity: "talks", remarks: [said("h", "say", "the lake needed care")] },
        ...items,
      ],
    });

  it("is part of the first sentence's subject", () => {
    expect(call()).toMatch(
      /^Ann Lee, Veridian Consul in Reedham, and representatives of the Veridian Consulate in Reedham met Dan Host/m,
    );
    expect(call()).not.toMatch(/accompanied|delegation/);
  });

  it("follows where the delegation also did something else", () => {
    const tour = { key: "u", activity: "tour", saw: [en("the old harbour")] };
    expect(call({}, [tour])).toContain("A delegation led by Ann Lee");
  });
});

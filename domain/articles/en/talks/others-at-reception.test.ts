import { describe, expect, it } from "vitest";
import { en, memorandum, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const port = { name: en("Lake Port Authority"), the: true, kind: "government" };
const club = { name: en("Reed Sailing Club"), the: true, kind: "association" };

const tour = { key: "v", activity: "tour", people: [{ key: "g" }], saw: [en("the quays")] };

/** A visit with talks of the host who received the visitors and others. */
const visit = (talks: object = {}, before: object[] = [], more: object = {}): string =>
  textOfEvent({
    kind: "reception",
    title: en("Sailing Club visits Lake Port Authority"),
    venue: { name: en("Lake Port Authority"), the: true, organization: port },
    delegations: [{ key: "d", name: en("delegation of the Reed Sailing Club"), head: "g", side: "guest" }],
    participants: [
      person("h", "Bo Ray", "Director", port, { side: "host", roles: ["receiver"] }),
      person("s", "Cara Poe", "Secretary", port, { side: "host" }),
      person("e", "Edda Low", "Pilot", port, { side: "host" }),
      person("g", "Ann Lee", "President", club, { side: "guest", delegation: "d" }),
    ],
    agenda: [
      ...before,
      {
        key: "t",
        activity: "talks",
        people: [{ key: "h", as: "receiver" }, { key: "s" }, { key: "e" }, { key: "g" }],
        remarks: [said("h", "introduce", "the berths"), said("g", "praise", "the order on the quays")],
        ...talks,
      },
      ...(before.length > 0 ? [] : [tour]),
    ],
    ...more,
  });

describe("those who sat at talks with the host who received the visitors", () => {
  it("were present too, at the meeting that the reception was", () => {
    const text = visit();
    expect(text).toMatch(/[Aa]lso present were .*Cara Poe.*Edda Low|Cara Poe.*Edda Low.* also present/);
    expect(text).not.toMatch(/(?:held talks with|met) Ray/);
  });

  it("were met with the host where there were other acts before, or a place of their own", () => {
    expect(visit({}, [tour])).not.toMatch(/also present/i);
    expect(visit({ venue: { name: en("Quay House") } })).toMatch(/Quay House/);
    expect(visit({ venue: { name: en("Quay House") } })).not.toMatch(/also present/i);
  });

  it("held talks with visitors whom nothing else names", () => {
    const embassy = { name: en("Embassy of Reedland in Lakeland"), the: true, kind: "government" };
    const text = visit(
      { people: [{ key: "h", as: "receiver" }, { key: "s" }, { key: "e" }, { key: "g" }, { key: "c" }] },
      [],
      {
        participants: [
          person("h", "Bo Ray", "Director", port, { side: "host", roles: ["receiver"] }),
          person("s", "Cara Poe", "Secretary", port, { side: "host" }),
          person("e", "Edda Low", "Pilot", port, { side: "host" }),
          person("g", "Ann Lee", "President", club, { side: "guest", delegation: "d" }),
          person("c", "Finn Moe", "Counsellor", embassy, { side: "guest" }),
        ],
      },
    );
    expect(text).toContain("Finn Moe");
    expect(text).toMatch(/talks with|met/);
  });

  it("held talks where nothing else says so, or something was agreed on there", () => {
    expect(visit({ remarks: undefined })).not.toMatch(/also present/i);
    const agreed = visit({ agreements: ["m"] }, [], {
      agreements: [
        {
          ...memorandum({}),
          parties: [{ organization: port }, { organization: club }],
        },
      ],
    });
    expect(agreed).not.toMatch(/also present/i);
  });

  it("are introduced with their words where they speak", () => {
    const text = visit({ remarks: [said("s", "introduce", "the berths"), said("e", "praise", "the boats")] });
    expect(text).not.toMatch(/also present/i);
  });
});

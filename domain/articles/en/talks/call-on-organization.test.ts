import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text } from "../whole-articles/lake-town.test-data";

const port = { name: en("Lake Port Authority"), short: en("LPA"), the: true, kind: "government" };
const chamber = { name: en("Reed Chamber of Trade"), the: true, kind: "association" };
const receiver = { side: "host", roles: ["receiver"] };
const hosts = [
  person("a", "Ann Lee", "Director", port, receiver),
  person("b", "Bo Ray", "Harbour Master", port, receiver),
];
const guest = person("c", "Cara Poe", "President", chamber, { side: "guest" });

const call = (title: string, more: object = {}): string =>
  text({
    kind: "reception",
    title: en(title),
    city: en("Reedham"),
    participants: [...hosts, guest],
    agenda: [{ key: "t", activity: "talks", topics: [en("boats")] }],
    ...more,
  });

describe("a call on an organization of which several received the visitors", () => {
  it("is paid to the organization, before who received them", () => {
    const words = call("Reed Chamber pays courtesy call on the LPA");
    expect(words).toContain(
      "Cara Poe, President of the Reed Chamber of Trade, paid a courtesy call on the Lake Port Authority (LPA) in Reedham on March 5, 2024.",
    );
    expect(words).toMatch(/received .*by LPA Director Ann Lee and Harbour Master Bo Ray/);
  });

  it("gives the city also where the organization is the place", () => {
    const venue = { name: en("Lake Port Authority"), the: true, organization: port };
    expect(call("Reed Chamber calls on Lake Port Authority", { venue })).toContain(
      "called on the Lake Port Authority (LPA) in Reedham on March 5, 2024.",
    );
  });

  it("is paid to its people at a meeting", () => {
    expect(call("Reed Chamber calls on Lake Port Authority", { kind: "meeting" })).toContain(
      "Cara Poe, President of the Reed Chamber of Trade, called on Director Ann Lee and Harbour Master Bo Ray of the Lake Port Authority",
    );
  });
});

describe("talks that are called a call on the host's post", () => {
  const governor = person("g", "Dee Fox", "Governor of Lake province", undefined, receiver);
  const visit = (title: string): string =>
    text({
      kind: "outbound_visit",
      title: en(title),
      areas: [en("Lake province")],
      participants: [guest, governor],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en("courtesy call on the Governor"),
          remarks: [{ key: "r", by: ["g"], act: "welcome", whom: en("the president") }],
        },
      ],
    });

  it("are the call of the first sentence, in the place of which the host is governor", () => {
    const words = visit("Reed Chamber president calls on Governor");
    expect(words).toContain("paid a courtesy call on Dee Fox, Governor of Lake province, on March 5, 2024.");
    expect(words).not.toContain("At a courtesy call");
  });
});

describe("a call on one of several who were met", () => {
  const port = { name: en("Lake Port Authority"), the: true, kind: "government" };
  const callOn = (title: string): string =>
    text({
      kind: "reception",
      title: en("Sailing Club visits Lake Port Authority"),
      participants: [
        person("h", "Bo Ray", "Director General", port, { side: "host", roles: ["receiver"] }),
        person("s", "Cara Poe", "Secretary", port, { side: "host" }),
        { key: "p", group: en("pilots and heads of departments"), of: [port], side: "host" },
        person("g", "Ann Lee", "President", { name: en("Reed Sailing Club"), the: true }, { side: "guest" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en(title),
          people: [{ key: "h", as: "receiver" }, { key: "g" }, { key: "s" }, { key: "p" }],
          remarks: [{ key: "r", by: ["h"], act: "introduce", points: [en("the berths")] }],
        },
        { key: "v", activity: "tour", people: [{ key: "g" }], saw: [en("the quays")] },
      ],
    });

  it("is made on that one, in the presence of the others", () => {
    const words = callOn("call on the Director General");
    expect(words).toMatch(/called on (?:Bo Ray|Ray)/);
    expect(words).toMatch(/Cara Poe.* pilots and heads of departments.* were also present/);
    expect(words).not.toMatch(/held a call|called on [^,]* and pilots|After the call on/);
  });

  it("may be one by telephone, on a matter", () => {
    expect(callOn("call on safety at sea")).toContain("call on safety at sea");
  });

  it("is no call where nobody there has the post", () => {
    const words = callOn("call on the Governor");
    expect(words).toMatch(/held talks with|Cara Poe/);
    expect(words).not.toMatch(/a call on the Governor|the call/);
  });
});

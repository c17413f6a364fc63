import { describe, expect, it } from "vitest";
import { en, lakeDay, person, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

const office = { name: en("Lake Trade Department"), the: true, kind: "government" };
const member = (key: string, name: string, title: string) =>
  person(key, name, title, office, { side: "guest", delegation: "d" });

const visit = (...members: object[]): string =>
  textOfEvent({
    kind: "outbound_visit",
    title: en("Lake trade officers visit Hilltown"),
    home: office,
    city: en("Hilltown"),
    delegations: [{ key: "d", side: "guest", head: "a", size: members.length + 1 }],
    participants: [{ ...member("a", "Ann Lee", "Director"), roles: ["head"] }, ...members],
    agenda: [{ key: "t", activity: "tour", saw: [en("the boat market"), en("the net works")] }],
  });

describe("titles that differ in their brackets alone", () => {
  it("are said once, in front of the names", () => {
    const text = visit(
      member("b", "Bo Ray", "Trade Officer (Harbor)"),
      member("c", "Cy Dee", "Trade Officer (North)"),
      member("e", "Ed Fox", "Trade Officer (Market)"),
    );
    expect(text).toContain("Trade Officers Bo Ray (Harbor), Cy Dee (North) and Ed Fox (Market)");
  });

  it("stay with their names beside other titles", () => {
    const text = visit(
      member("b", "Bo Ray", "Trade Officer (Harbor)"),
      member("c", "Cy Dee", "Net Officer (North)"),
      member("e", "Ed Fox", "Sail Officer (Market)"),
    );
    expect(text).not.toContain("Officers");
  });

  it("keep all posts of the list behind the names where only some have brackets", () => {
    const text = visit(
      member("b", "Bo Ray", "Deputy Director"),
      member("c", "Cy Dee", "Net Officer (North)"),
      member("e", "Ed Fox", "Sail Officer"),
    );
    expect(text).toContain("Bo Ray, Deputy Director; Cy Dee, Net Officer (North); and Ed Fox, Sail Officer");
  });

  it("are no reason for one post in front where those of other organizations are behind", () => {
    const guild = { name: en("Net Makers Guild"), the: true, short: en("NMG"), shortThe: false };
    const text = visit(
      { ...person("b", "Bo Ray", "Director", guild), side: "guest", delegation: "d" },
      {
        ...person("c", "Cy Dee", "Director", { name: en("Sail Institute"), the: true }),
        side: "guest",
        delegation: "d",
      },
      { ...person("e", "Ed Fox", "Secretary", guild), side: "guest", delegation: "d" },
    );
    expect(text).toContain("Bo Ray, Director, and Ed Fox, Secretary, both of the Net Makers Guild");
  });
});

describe("envoys of several countries to one", () => {
  const envoy = (key: string, name: string, title: string) => personOfSide(key, name, title, "guest");
  const talk = (...envoys: object[]): string =>
    lakeDay(envoys, [{ key: "r", by: ["a", "b", "c"], act: "say", points: [en("the lake needs care")] }]);

  it("have their rank and their post once, in front of the names", () => {
    const text = talk(
      envoy("a", "Ann Lee", "Ambassador of Hilland to Fenland"),
      envoy("b", "Bo Ray", "Ambassador of the Lake Republic to Fenland"),
      envoy("c", "Cy Dee", "Ambassador of Reedland to Fenland"),
    );
    expect(text).toContain(
      "Ambassadors to Fenland Ann Lee of Hilland, Bo Ray of the Lake Republic and Cy Dee of Reedland",
    );
  });

  it("keep titles of their own where they differ", () => {
    const text = talk(
      envoy("a", "Ann Lee", "Ambassador of Hilland to Fenland"),
      envoy("b", "Bo Ray", "Consul of Hilland in Reedham"),
      envoy("c", "Cy Dee", "Ambassador of Reedland to Fenland"),
    );
    expect(text).not.toContain("Ambassadors");
  });
});

describe("two of one title at one organization", () => {
  it("have it once, in the plural", () => {
    const mission = { name: en("Consulate-General of Hilland in Reedham"), the: true, kind: "government" };
    const text = lakeDay(
      [
        person("a", "Ann Lee", "Vice Consul-General", mission, { side: "guest" }),
        person("b", "Bo Ray", "Vice Consul-General", mission, { side: "guest" }),
      ],
      [{ key: "r", by: ["a", "b"], act: "say", points: [en("the lake needs care")] }],
    );
    expect(text).toMatch(/Ann Lee and Bo Ray, Vice Consuls-General|Vice Consuls-General Ann Lee and Bo Ray/);
  });
});

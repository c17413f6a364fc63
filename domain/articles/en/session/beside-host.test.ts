import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../whole-articles/lake-town.test-data";

const college = { name: en("Reed College"), the: false, kind: "university" };
const mill = { name: en("Lake Mill"), the: true, kind: "company" };

const call = (did: string, hosts: readonly string[], open = false): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake Mill visits Reed College"),
    home: college,
    city: en("Reedham"),
    delegations: [
      { key: "d", name: en("delegation of the Lake Mill"), the: true, side: "guest", head: "ann" },
    ],
    participants: [
      person("ann", "Ann Lee", "Manager", mill, { side: "guest", delegation: "d", roles: ["head"] }),
      person("rec", "Bo Ash", "Rector", college, { side: "host" }),
      person("reg", "Cy Elm", "Registrar", college, { side: "host" }),
      person("dea", "Di Fay", "Dean of Boats", college, { side: "host" }),
    ],
    agenda: [
      { key: "t", activity: "tour", people: [{ key: "ann" }], saw: [en("the boat house")] },
      {
        key: "c",
        activity: "other",
        did: en(did),
        people: [{ key: "ann" }, ...hosts.map((key) => ({ key }))],
        ...(open ? { peopleOpen: true } : {}),
      },
    ],
  });

describe("the host of a call among several hosts", () => {
  it("is called on by name, and the others were present", () => {
    const text = call("pay a courtesy visit to the Rector", ["rec", "reg", "dea"]);
    expect(text).toMatch(
      /paid a courtesy visit to (?:the )?Rector Bo Ash|paid a courtesy visit to Bo Ash, Rector/,
    );
    expect(text).not.toContain("and met");
    expect(text).toContain("lso present");
  });

  it("has unrecorded others beside those who were present", () => {
    expect(call("pay a courtesy visit to the Rector", ["rec", "reg"], true)).toMatch(/Elm[^.]*and others/);
  });

  it("is one of those met where the act names no post", () => {
    expect(call("pay a courtesy visit to the harbour office", ["rec", "reg"])).toContain("met");
  });
});

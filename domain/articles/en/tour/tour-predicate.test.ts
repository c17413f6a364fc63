import { describe, expect, it } from "vitest";
import { en, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

describe("the same thing seen at two stops", () => {
  it("has another verb at the second one", () => {
    const written = textOfEvent({
      kind: "inspection",
      title: en("Minister inspects mills in Lake Region"),
      areas: [en("Lake Region")],
      participants: [personOfSide("m", "Ann Lee", "Minister of Mills", "guest", { roles: ["head"] })],
      agenda: ["Reed Mill", "Wyland Mill"].map((name, at) => ({
        key: `t${at}`,
        activity: "tour",
        people: [{ key: "m", as: "head" }],
        venue: { name: en(name), the: false, city: en(["Reedham", "Wyland"][at] ?? "") },
        saw: [en("the production process")],
        remarks: [
          { key: `r${at}`, by: ["m"], act: "stress", points: [en(`the lake needed mill ${at + 1}`)] },
        ],
      })),
    });
    expect(written).toMatch(/saw the production process.*viewed the production process/s);
  });
});

describe("a stop where the visitor was received", () => {
  const port = { name: en("Reedham Port Office"), the: true, kind: "government" };
  const host = {
    key: "h",
    person: { name: en("Hal Ivy"), later: en("Ivy") },
    side: "host",
    roles: ["receiver"],
  };
  const written = textOfEvent({
    kind: "inspection",
    title: en("Minister visits Reedham Port Office"),
    when: {},
    home: port,
    participants: [
      {
        ...personOfSide("m", "Ann Lee", "Minister of Ports", "guest", { roles: ["principal"] }),
        person: { name: en("Ann Lee"), later: en("Lee"), pronoun: "she" },
      },
      {
        ...host,
        posts: [{ title: en("director"), organization: port }, { title: en("Captain of the Port") }],
      },
      personOfSide("k", "Kim Low", "Minister for Lakes", "host", { roles: ["receiver"] }),
    ],
    agenda: [
      {
        key: "t",
        activity: "tour",
        venue: { name: en("offices of the Reedham Port Office"), the: true, organization: port },
        people: [{ key: "m" }, { key: "h", as: "receiver" }],
        saw: [en("the facilities")],
        topics: [en("the work of the port")],
      },
      {
        key: "u",
        activity: "tour",
        people: [{ key: "m" }, { key: "k", as: "receiver" }],
        saw: [en("the facilities on the western pier")],
      },
      {
        key: "v",
        activity: "talks",
        people: [{ key: "m" }, { key: "k" }],
        topics: [
          en("the importance of the port to the town"),
          en("its success as a port of call for lake steamers in summer"),
        ],
      },
    ],
  });

  it("begins with the reception, and goes on with what was seen and learned", () => {
    expect(written).toMatch(
      /where she was received by Hal Ivy, [^;]*, saw the facilities and learned about the work of the/,
    );
  });

  it("is followed by the talks of the two", () => {
    expect(written).toContain("The two discussed the importance of the port");
    expect(written).not.toContain("held talks");
  });
});

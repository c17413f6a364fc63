import { describe, expect, it } from "vitest";
import { en, person, personOfSide, textOfEvent } from "../whole-articles/lake-town.test-data";

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

describe("a tour by a minister without a known pronoun", () => {
  const mill = { name: en("Lake Mill"), the: true, kind: "company" };
  const works = { name: en("Reed Works"), kind: "company" };
  const inspection = (...agenda: object[]): string =>
    textOfEvent({
      kind: "inspection",
      title: en("Minister inspects works in Reedham"),
      city: en("Reedham"),
      participants: [
        personOfSide("m", "Ann Lee", "Minister of Works", "guest", { roles: ["head"] }),
        {
          ...personOfSide("x", "Xi Yu", "manager", "host"),
          posts: [{ title: en("manager"), organization: mill }],
        },
        {
          ...personOfSide("y", "Yan Zed", "head", "host"),
          posts: [{ title: en("head"), organization: works }],
        },
      ],
      agenda,
    });

  it("has the place of the reception in front", () => {
    const stop = (key: string, by: string, at: { name: object }, more: object) => ({
      key,
      activity: "tour",
      venue: { name: at.name, the: at === mill, organization: at },
      people: [{ key: "m" }, { key: by, as: "receiver" }],
      ...more,
    });
    const text = inspection(
      stop("t", "x", mill, { saw: [en("the looms")], topics: [en("the price of wool")] }),
      stop("u", "y", works, { saw: [en("the pumps")] }),
    );
    expect(text).toMatch(
      /At the Lake Mill, (?:Lee|the minister) was received by Xi Yu, manager of the \p{Ll}+, saw the looms and learned about the price of wool\./u,
    );
  });

  it("saw things on a trip", () => {
    const text = inspection({
      key: "t",
      activity: "tour",
      title: en("boat trip"),
      people: [{ key: "m" }],
      saw: [en("the harbor")],
      topics: [en("the ships lying there")],
    });
    expect(text).toMatch(/On a boat trip, (?:Lee|the minister) saw the harbor and learned about the ships/);
  });
});

describe("things seen on a journey that a title names", () => {
  const tour = (title: string, saw: string) =>
    textOfEvent({
      kind: "inspection",
      title: en("Mere delegation visits Reedham"),
      city: en("Reedham"),
      participants: [personOfSide("m", "Ann Lee", "Mayor of Mere", "guest", { roles: ["head"] })],
      agenda: [
        { key: "t", activity: "talks", topics: [en("the boats of both towns")] },
        { key: "u", activity: "tour", title: en(title), saw: [en(saw)] },
      ],
    });
  it("are seen on it, not at it", () => {
    expect(tour("field survey", "the reed beds")).toMatch(/On a field survey, [^.]* saw the reed beds\./);
    expect(tour("benchmarking visit to the lake towns", "the reed beds")).toMatch(
      /On a benchmarking visit to the lake towns, [^.]* saw the reed beds\./,
    );
    expect(tour("open day", "the reed beds")).toContain("the reed beds at an open day");
  });
  it("are not named twice where it went to them", () => {
    const text = tour("visit to the reed garden", "the reed garden");
    expect(text).toMatch(/(?:visited|toured) the reed garden\./);
    expect(text.match(/reed garden/g)).toHaveLength(1);
  });
});

describe("the only thing that visitors saw on a tour", () => {
  const port = { name: en("Reedham Port Office"), the: true, kind: "government" };
  const toured = (seen: string): string =>
    textOfEvent({
      kind: "reception",
      title: en("Oakham delegation visits Reedham Port Office"),
      home: port,
      delegations: [{ key: "d", name: en("Oakham delegation"), the: true, side: "guest", head: "day" }],
      participants: [
        person("lee", "Ann Lee", "director", port, { side: "host", roles: ["receiver"] }),
        person("fox", "Di Fox", "foreman", port, { side: "host" }),
        personOfSide("day", "Cy Day", "Mayor of Oakham", "guest", { delegation: "d" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [{ key: "day" }, { key: "fox" }],
          saw: [en(seen)],
          topics: [en("weaving")],
        },
      ],
    });

  it("is where they met somebody if it is a place", () => {
    expect(toured("the repair workshop")).toContain("workshop, where it met Di Fox");
    expect(toured("the new loom")).not.toContain("loom, where");
  });
});

import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "./lake-town.test-data";

// What a headline says for readers elsewhere, and who is introduced in the first sentence, on invented events.

const written = (more: object): string[] =>
  faultlessText(heldEvent({ kind: "reception", ...more }), "zh").split("\n");
const headlineOf = (more: object): string => written(more)[0] ?? "";
const guest = (key: string, name: string, organization: string, title: string, more: object = {}): object =>
  personOf(key, name, organization, title, { side: "guest", ...more });

describe("the headline of a visit", () => {
  it("names the office of the leader, not a seat beside it", () => {
    const leader = {
      key: "a",
      person: { name: zh("安例") },
      posts: [
        { organization: { name: zh("青松市委") }, title: zh("常委") },
        { organization: { name: zh("青松市") }, title: zh("副市长") },
      ],
      side: "guest",
      roles: ["head"],
    };
    const title = zh("安例到湖滨镇调研项目建设");
    const headline = headlineOf({ kind: "inspection", title, city: zh("湖滨镇"), participants: [leader] });
    expect(headline).toBe("青松市副市长安例到湖滨镇调研项目建设");
  });

  it("names the heads of two organizations by these, not by bare names", () => {
    const participants = [
      guest("a", "安例", "东湖国际商会", "会长"),
      guest("b", "博例", "西山商贸联合会", "副会长"),
    ];
    const more = { title: zh("安例、博例到访湖滨商会"), home: { name: zh("湖滨商会") }, participants };
    expect(headlineOf(more)).toBe("东湖国际商会、西山商贸联合会负责人到访湖滨商会");
    const [first] = participants;
    const advisor = [first, guest("b", "博例", "西山商贸联合会", "顾问")];
    expect(headlineOf({ ...more, participants: advisor })).not.toContain("负责人");
  });

  it("has the region of an authority and the city of an organization that the office's own page leaves out", () => {
    const head = {
      key: "a",
      person: { name: zh("安例") },
      posts: [
        {
          organization: { name: zh("产业处"), parent: { name: zh("海角省经信委"), kind: "government" } },
          title: zh("处长"),
        },
      ],
      side: "guest",
      roles: ["head"],
    };
    const home = { name: zh("松山协和医院"), short: zh("协和医院"), kind: "hospital" };
    const title = zh("省经信委产业处处长安例到协和医院调研");
    expect(headlineOf({ kind: "inspection", title, home, participants: [head] })).toBe(
      "海角省经信委产业处处长安例到松山协和医院调研",
    );
  });

  it("says what was looked at where the title only says that something was", () => {
    const participants = [guest("a", "安例", "海角省茶业协会", "会长", { roles: ["head"] })];
    const visit = (purpose: string): string =>
      headlineOf({
        kind: "inspection",
        title: zh("海角省茶业协会到湖滨县考察调研"),
        city: zh("湖滨县"),
        purpose: zh(purpose),
        participants,
      });
    expect(visit("考察调研高山茶产业发展情况")).toBe("海角省茶业协会到湖滨县考察调研高山茶产业");
    expect(visit("加强两地协会往来")).toBe("海角省茶业协会到湖滨县考察调研");
  });

  it("counts the countries of which the record names all envoys", () => {
    const envoy = (key: string, name: string, country: string): object => ({
      key,
      person: { name: zh(name) },
      posts: [{ title: zh(`${country}驻港城总领事`) }],
      side: "host",
    });
    const participants = [
      guest("a", "安例", "湖滨市外办", "主任", { roles: ["head"] }),
      envoy("b", "博湖", "东湖国"),
      envoy("c", "赛芦", "西山国"),
      envoy("d", "迪威", "南汀国"),
    ];
    const more = { kind: "outbound_visit", title: zh("湖滨市外办拜访多国驻港城总领事馆"), city: zh("港城") };
    expect(headlineOf({ ...more, participants })).toBe("湖滨市外办拜访三国驻港城总领事馆");
    expect(headlineOf({ ...more, participants, participantsOpen: true })).toContain("多国");
  });

  it("says what was signed where only the document's title names the other party", () => {
    const party = (name: string, signatory: string): object => ({
      organization: { name: zh(name) },
      signatories: [signatory],
    });
    const signed = (called: string): object => ({
      title: zh(`港湾大学举行湖滨大学海洋学院共建协议${called}仪式`),
      home: { name: zh("港湾大学") },
      participants: [
        guest("a", "安例", "湖滨大学", "校长", { roles: ["head"] }),
        personOf("b", "博例", "港湾大学", "校长", { side: "host" }),
      ],
      agenda: [{ key: "s", activity: "signing", agreements: ["g"] }],
      agreements: [
        {
          key: "g",
          title: zh("湖滨大学海洋学院共建协议"),
          status: "signed",
          parties: [party("港湾大学", "b"), party("湖滨大学", "a")],
        },
      ],
      news: "g",
    });
    for (const called of ["签字", "签署"])
      expect(headlineOf(signed(called))).toBe("港湾大学与湖滨大学签署海洋学院共建协议");
    expect(headlineOf(signed("签订"))).toBe("港湾大学与湖滨大学签订海洋学院共建协议");
  });
});

describe("a round of calls on organizations at their organizations", () => {
  const stop = (key: string, name: string, day: number, host?: string): object => ({
    key,
    activity: "talks",
    venue: { name: zh(name), organization: { name: zh(name), kind: "association" } },
    people: [{ key: "a", as: "head" }, ...(host ? [{ key: host, as: "receiver" }] : [])],
    when: { start: `2024-03-0${day}` },
    ...(host
      ? { remarks: [{ key: `r${key}`, by: [host], act: "introduce", points: [zh("办会经验")] }] }
      : {}),
  });
  const host = (key: string, name: string, organization: string): object =>
    personOf(key, name, organization, "会长", { side: "host", roles: ["receiver"] });
  const article = written({
    kind: "outbound_visit",
    title: zh("湖滨市药学会赴港城拜访交流"),
    city: zh("港城"),
    when: { start: "2024-03-05", end: "2024-03-07" },
    participants: [
      guest("a", "安例", "湖滨市药学会", "理事长", { roles: ["head"] }),
      host("b", "博例", "港城药学会"),
      host("c", "楚例", "港城兽药协会"),
    ],
    agenda: [
      stop("one", "港城药学会", 5, "b"),
      stop("two", "港城兽药协会", 6, "c"),
      stop("three", "港城医药商会", 7),
    ],
  });

  it("counts them in the headline and names them in the first sentence", () => {
    expect(article[0]).toBe("湖滨市药学会赴港城拜访三家学会、协会和商会");
    expect(article[2]).toMatch(/赴港城，先后拜访港城药学会、港城兽药协会和港城医药商会。$/);
  });

  it("introduces each host at the stop, not in the first paragraph", () => {
    expect(article[2]).not.toMatch(/博例|楚例|会见/);
    expect(article.join("\n")).toMatch(/会长博例/);
    expect(article.join("\n").match(/会长楚例/g)).toHaveLength(1);
  });
});

describe("those who came with a delegation", () => {
  it("are in the first sentence where there is only one beside the head, who speaks later", () => {
    const participants = [
      guest("a", "安例", "东湖大学", "副校长", { delegation: "d", roles: ["head"] }),
      {
        key: "b",
        person: { name: zh("博例") },
        posts: [{ organization: { name: zh("西山医院") } }],
        side: "guest",
        delegation: "d",
      },
      personOf("c", "楚例", "湖滨医院", "院长", { side: "host", roles: ["receiver"] }),
    ];
    const article = written({
      title: zh("东湖大学专家到湖滨医院访问"),
      home: { name: zh("湖滨医院") },
      delegations: [{ key: "d", side: "guest", head: "a" }],
      participants,
      agenda: [
        {
          key: "t",
          activity: "talks",
          remarks: [{ key: "r", by: ["a", "b"], act: "praise", points: [zh("医院的成绩")] }],
        },
      ],
    });
    expect(article[2]).toContain("东湖大学副校长安例和西山医院博例");
  });

  it("are its composition where they are one group, and a spouse is named after the partner", () => {
    const article = written({
      title: zh("领事考察团到访湖滨新区"),
      home: { name: zh("湖滨新区"), kind: "zone" },
      delegations: [{ key: "d", side: "guest", name: zh("领事考察团"), size: 9 }],
      participants: [
        personOf("c", "楚例", "湖滨新区", "主任", { side: "host", roles: ["receiver"] }),
        {
          key: "b",
          person: { name: zh("博例") },
          posts: [{ title: zh("东湖国驻港城总领事") }],
          side: "guest",
          delegation: "d",
        },
        {
          key: "e",
          person: { name: zh("伊例") },
          functions: [zh("博例的夫人")],
          side: "guest",
          delegation: "d",
        },
        {
          key: "g",
          group: zh("领事官员"),
          of: [{ name: zh("东湖、西山等6个国家驻港城总领事馆"), kind: "government" }],
          side: "guest",
          delegation: "d",
        },
      ],
      agenda: [
        {
          key: "m",
          activity: "talks",
          people: [{ key: "c", as: "receiver" }, { key: "b" }, { key: "g" }],
          when: { start: "2024-03-05", part: "morning" },
          remarks: [{ key: "q", by: ["c"], act: "introduce", points: [zh("新区建设情况")] }],
        },
        {
          key: "t",
          activity: "tour",
          when: { start: "2024-03-05", part: "afternoon" },
          saw: [zh("新区展馆")],
          people: [{ key: "b" }, { key: "e" }, { key: "g" }],
          remarks: [{ key: "r", by: ["b"], act: "say", points: [zh("新区发展很快")] }],
        },
      ],
    });
    expect(article[2]).toContain("由东湖、西山等6个国家驻港城总领事馆领事官员组成的考察团一行9人");
    expect(article[2]).not.toContain("伊例");
    const text = article.join("\n");
    expect(text.indexOf("伊例")).toBeGreaterThan(text.indexOf("总领事博例"));
  });
});

describe("the headline of a visit whose title begins with the hosts' escort", () => {
  const participants = [
    guest("a", "安例", "青松市政协", "副主席", { roles: ["head"] }),
    personOf("b", "白样", "湖滨市政协", "副主席", { side: "host", roles: ["escort"] }),
  ];
  const more = { kind: "inspection", city: zh("湖滨"), home: { name: zh("湖滨市政协") }, participants };

  it("begins with who came", () => {
    const headline = headlineOf({ ...more, title: zh("白样陪同青松市政协来湖考察调研") });
    expect(headline).toBe("青松市政协到湖滨考察调研");
  });

  it("names the guest with the post where the title has the name alone", () => {
    const headline = headlineOf({ ...more, title: zh("白样陪同安例一行到湖滨考察调研") });
    expect(headline).not.toContain("陪同");
    expect(headline).toContain("青松市政协");
  });
});

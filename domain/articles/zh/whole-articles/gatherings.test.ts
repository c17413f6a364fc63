import { describe, expect, it } from "vitest";
import { org, person, text, UNI, zh } from "./gatherings.test-data";

// Forums, programmes and speeches on invented records: who is named where, and how often.

describe("a forum", () => {
  const forum = (more: object) =>
    text({ kind: "seminar", officialName: zh("湖滨航运论坛"), theme: zh("共享发展"), ...more });
  const hosts = ["湖滨商会", "北原协会", "南屿学会"].map((name) => ({
    organization: org(name),
    tier: "host",
  }));
  const supporter = { organization: org("云溪研究院", "institute"), tier: "supporter" };

  it("has theme and organizers in one sentence", () => {
    const article = forum({ organizers: [...hosts, supporter] });
    expect(article).toContain("论坛以“共享发展”为主题，由湖滨商会、北原协会、南屿学会主办，云溪研究院支持。");
  });

  it("was the first of its kind, as the first paragraph says", () => {
    const background = [zh("论坛是湖滨市今年首场域外论坛。"), zh("湖滨航运历史悠久。")];
    const talk = {
      key: "t",
      activity: "speeches",
      remarks: [{ key: "r", by: ["a"], act: "hope", points: [zh("各方加强合作")] }],
    };
    const article = forum({
      background,
      agenda: [talk],
      participants: [person("a", "安例", org("湖滨商会"), "会长")],
    });
    expect(article.indexOf("首场")).toBeLessThan(article.indexOf("安例"));
    expect(article.indexOf("历史悠久")).toBeGreaterThan(article.indexOf("安例"));
  });

  it("calls a former head of a state 前首相, another former officer 原局长", () => {
    const former = (key: string, name: string, organization: string, title: string) => ({
      key,
      person: { name: zh(name) },
      posts: [{ organization: org(organization, "government"), title: zh(title), former: true }],
    });
    const article = forum({
      participants: [former("a", "安例", "北国", "首相"), former("b", "博例", "湖滨市商务局", "局长")],
    });
    expect(article).toContain("北国前首相安例");
    expect(article).toContain("湖滨市商务局原局长博例");
  });
});

describe("the programme of an event", () => {
  const forum = (more: object) =>
    text({
      kind: "other",
      title: zh("湖滨投资洽谈会举行"),
      officialName: zh("湖滨投资洽谈会"),
      participants: [
        person("a", "安例", org("湖滨商会"), "会长"),
        person("b", "博例", org("北原协会"), "会长"),
      ],
      ...more,
    });

  it("says what was presented, and does not announce what the office's own sentence says", () => {
    const article = forum({
      agenda: [
        { key: "p", activity: "presentation", title: zh("推介"), topics: [zh("湖滨港规划")] },
        {
          key: "r",
          activity: "presentation",
          title: zh("项目投资路演"),
          narrative: [zh("30家企业进行了投资路演。")],
        },
        { key: "s", activity: "presentation", title: zh("港口影片展映") },
      ],
    });
    expect(article).toContain("会上推介了湖滨港规划。");
    expect(article).not.toContain("举行项目投资路演");
    expect(article).toContain("港口影片展映");
  });

  it("does not list a group whose number the first sentence gave", () => {
    const crowd = { attendance: { count: 90, of: zh("来自各县的企业代表") } };
    const group = (words: string) => ({
      participants: [person("a", "安例", org("湖滨商会"), "会长"), { key: "g", group: zh(words) }],
    });
    expect(forum({ ...crowd, ...group("企业代表") }).match(/企业代表/g)).toHaveLength(1);
    expect(forum({ ...crowd, ...group("媒体记者") })).toContain("媒体记者");
  });

  it("lists the one speaker with those who only attended", () => {
    const opening = (as?: string) =>
      forum({
        kind: "seminar",
        participants: [
          person("a", "安例", org("湖滨商会"), "会长"),
          person("b", "博例", org("北原协会"), "会长"),
          person("c", "陈例", org("南屿学会"), "秘书长"),
        ],
        agenda: [
          {
            key: "o",
            activity: "ceremony",
            title: zh("开幕式"),
            people: [{ key: "a", ...(as ? { as } : {}) }, { key: "b" }, { key: "c", as: "chair" }],
            remarks: [{ key: "r", by: ["a"], act: "hope", points: [zh("各方加强合作")] }],
          },
        ],
      });
    for (const as of [undefined, "speaker"]) {
      expect(opening(as)).toContain("湖滨商会会长安例、北原协会会长博例参加洽谈会。");
      expect(opening(as)).toMatch(/由南屿学会秘书长陈例主持。安例在致辞中希望/);
    }
  });

  it("ends in a graduation where its title says so, and is called by the noun of its name", () => {
    const course = { title: zh("湖滨港口管理研修班结业"), officialName: zh("湖滨港口管理研修班") };
    expect(forum(course)).toContain("湖滨港口管理研修班结业。");
    const camp = {
      title: zh("湖滨研习营开营式举行"),
      officialName: zh("湖滨研习营开营式"),
      theme: zh("共享未来"),
    };
    expect(forum(camp)).toContain("湖滨研习营开营式举行，主题为“共享未来”。");
  });

  it("has whose it was in front of its name, where the title does", () => {
    const club = (title: string) =>
      forum({ home: UNI, title: zh(title), officialName: zh("国际青年协会成立仪式") });
    expect(club("湖滨海洋大学国际青年协会成立")).toContain("日，湖滨海洋大学国际青年协会成立仪式");
    expect(club("国际青年协会成立")).toContain("日，国际青年协会成立仪式");
  });
});

describe("context about somebody whom no sentence has introduced", () => {
  it("has their post", () => {
    const article = text({
      officialName: zh("湖滨航运论坛"),
      participants: [
        { ...person("a", "安例", org("湖滨商会"), "会长"), presence: "unstated" },
        person("b", "博例", org("北原协会"), "会长"),
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [{ key: "r", by: ["b"], act: "hope", points: [zh("各方合作")] }],
        },
      ],
      background: [zh("安例多年来关注航运。"), zh("湖滨是航运城市。")],
    });
    expect(article).toContain("湖滨商会会长安例多年来关注航运。");
  });
});

describe("speeches of an event", () => {
  const event = (remarks: readonly object[], more: object = {}) =>
    text({
      kind: "seminar",
      officialName: zh("湖滨航运研讨会"),
      participants: [
        person("a", "安例", org("湖滨商会"), "会长"),
        person("b", "博例", org("北原协会"), "会长"),
        person("c", "陈例", org("南屿学会"), "秘书长"),
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: remarks.map((one, at) => ({ key: `r${at}`, ...one })),
        },
      ],
      ...more,
    });
  const hope = { by: ["a"], act: "hope", points: [zh("各方加强合作")] };
  const spoke = { by: ["b"], act: "speak" };

  it("name together who spoke, where of one it is only known that they did", () => {
    expect(event([hope, spoke])).toContain(
      "湖滨商会会长安例、北原协会会长博例先后致辞。安例希望各方加强合作。",
    );
    const introduced = { by: ["a"], act: "introduce", points: [zh("港口规划")] };
    expect(event([introduced, spoke])).not.toContain("先后致辞");
  });

  it("have a sentence for each of two long statements, and 并 between short ones", () => {
    const stress = (words: string) => ({ by: ["a"], act: "stress", points: [zh(words)] });
    const point = { by: ["a"], act: "point_out", points: [zh("近年来港口吞吐量持续增长")] };
    const long =
      "要把港口建设与城市发展结合起来，把人才培养与企业需求结合起来，把扩大开放与守住安全底线结合起来，把当前任务与长远规划结合起来，把服务企业与规范管理结合起来，发挥湖滨航运的区位优势和桥梁作用，让各方共享港口发展成果，让两地居民受益于航运合作";
    expect(event([stress(long), point])).toContain("合作。安例指出，近年来");
    expect(event([stress("港口安全是底线"), point])).toMatch(/底线，并指出/);
  });
});

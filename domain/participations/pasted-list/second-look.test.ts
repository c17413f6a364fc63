import { describe, expect, it } from "vitest";
import { readList } from "./read-list";
import { absentEn, alongEn } from "./set-out-en";
import { absentZh, calledZh, framedZh } from "./set-out-zh";
import { isSpokenName, isSpokenOrganization } from "./spoken-values";

describe("values that are parts of sentences", () => {
  it.each(["来不", "要上课", "来厂里", "都去不", "宣传部的康部长", "Dear Director Sample"])(
    "%s is no name",
    (text) => expect(isSpokenName(text)).toBe(true),
  );
  it.each(["来国庆", "王来", "滕虚拟", "安娜·样例", "Will Hope"])("%s is one", (text) =>
    expect(isSpokenName(text)).toBe(false),
  );
  it.each([
    "人定了",
    "曹局临时去省里开会",
    "应我馆",
    "我馆赴贵馆",
    "Ann's mobile is",
    "Model College; Consul Bob Sample",
  ])("%s is no organization", (text) => expect(isSpokenOrganization(text)).toBe(true));
  it.each(["来宾县人民医院", "到家集团", "Will Power Institute", "Model Consulting Co. Ltd.", "Is It Ltd"])(
    "%s is one",
    (text) => expect(isSpokenOrganization(text)).toBe(false),
  );
});

describe("clauses in their plain form", () => {
  it("say who does not come", () => {
    expect(absentZh("我们马局下午要去市里开会来不了")?.lines).toEqual(["马局（请假）"]);
    expect(absentZh("外语学院的苗老师有课，来不了")?.lines).toEqual(["外语学院苗老师（请假）"]);
    expect(absentZh("副局长王小样参加")).toBeUndefined();
    expect(absentEn("Sandra can't come, sorry.")).toBe("Sandra (absent)");
    expect(absentEn("Ann Sample cannot come and will be replaced by Bob Example.")).toBeUndefined();
  });

  it("name people who are only called", () => {
    expect(calledZh("我们这边高总和市场部的邵经理过去")?.lines).toEqual(["高总", "市场部邵经理"]);
    expect(calledZh("客人是韩国示例商社的朴社长和金部长")?.lines).toEqual(["韩国示例商社朴社长、金部长"]);
    expect(calledZh("副局长王小样")).toBeUndefined();
  });

  it("leave out who invites and when guests come", () => {
    expect(framedZh("应我馆邀请")?.text).toBe("");
    expect(framedZh("馆长安娜·样例将于10月12日来馆交流")?.text).toBe("馆长安娜·样例来访");
  });

  it("name who comes along", () =>
    expect(alongEn("From the city's Commerce Bureau, Ann Example will come along.")).toEqual([
      "Accompanying: Ann Example, Commerce Bureau",
    ]));
});

describe("a second look", () => {
  const namesIn = (text: string) =>
    readList(text, new Set()).rows.flatMap((row) =>
      "participant" in row ? (row.participant.person?.name?.zh ?? []) : [],
    );

  it("reads no clause as somebody's organization", () => {
    const { rows } = readList("王科，明天去港口的人定了，我办三位：副主任王小样、翻译李大例", new Set());
    const posts = rows.flatMap((row) => ("participant" in row ? (row.participant.posts ?? []) : []));
    expect(posts.map(({ organization }) => organization)).toEqual([undefined, undefined]);
  });

  it("loses nobody whom the first one has", () =>
    expect(namesIn("应我馆邀请，示例图书馆馆长王小样将于5月8日来馆。馆长李大例参加座谈。")).toEqual([
      "王小样",
      "李大例",
    ]));

  it("gives hosts no organization of the guests", () => {
    const { rows } = readList(
      "应我馆邀请，样国示例市图书馆馆长王小样、主任李大例将于5月8日来馆交流。馆长赵示范、特藏部主任钱范本参加座谈。",
      new Set(),
    );
    const hosts = rows.flatMap((row) =>
      "participant" in row && row.participant.side === "host" ? (row.participant.posts ?? []) : [],
    );
    expect(hosts.map(({ organization }) => organization?.parent)).toEqual([undefined, undefined]);
  });
});

describe("a sum beside people", () => {
  it.each([
    ["我局三位：副局长王小样、科长李大例、科员赵示范", 3],
    ["主桌（10人，暂定）：\n局长 王小样\n科长 李大例", 10],
    ["A: Ann Example (CEO), Bob Sample (CFO). 2 for lunch please.", 2],
    ["局长王小样、科长李大例，另有随行人员2名", undefined],
  ])("%s", (text, size) => expect(readList(text, new Set()).size).toBe(size));
});

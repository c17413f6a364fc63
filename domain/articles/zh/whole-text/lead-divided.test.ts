import { describe, expect, it } from "vitest";
import { type Line, linesOf } from "../../compose";
import type { Discourse } from "../../reference/discourse";
import { withLeadDivided } from "./lead-divided";
import { paragraph, said } from "./paragraphs.test-data";

const reporting = (type: string): Discourse =>
  ({
    facts: { people: ["安例", "白样"].map((text) => ({ name: { text } })) },
    plan: { news: { type } },
  }) as unknown as Discourse;
const discourse = reporting("visit");

/** The record places of the sentences of each paragraph. */
const placesIn = (text: Discourse, ...lines: readonly Line[]): string[][] =>
  withLeadDivided([paragraph("lead", ...lines)], text).map((block) => linesOf(block).map(({ id }) => id));
const places = (...lines: readonly Line[]): string[][] => placesIn(discourse, ...lines);

const VISIT = said("visit", "2024年3月5日，湖滨商会会长安例率队访问云雀市");
const SIGNED = said("agreements[a]", "其间，湖滨商会与云雀商会签署合作协议，以促进两地的茶业合作和人员往来");
const RECEIVED = said("receive", "云雀市副市长白样接待了安例一行");

describe("a first paragraph of a visit with a signing", () => {
  it("goes on with who received the visitors, and the signing begins the next one", () => {
    expect(places(VISIT, SIGNED, RECEIVED)).toEqual([["visit", "receive"], ["agreements[a]"]]);
  });

  it("has the signing and its terms behind them where it is the news", () => {
    const terms = said(
      "agreements[a].scope",
      "根据协议，双方将每年轮流举办茶业展会，并在茶艺培训方面互派讲师",
    );
    expect(placesIn(reporting("sign"), VISIT, SIGNED, RECEIVED, terms)).toEqual([
      ["visit", "receive", "agreements[a]", "agreements[a].scope"],
    ]);
    const gifts = said("agenda[g]", "安例与白样互赠礼物，双方合影留念，随后代表团参观了云雀茶业展览馆和茶园");
    expect(placesIn(reporting("sign"), VISIT, SIGNED, RECEIVED, gifts, terms)).toEqual([
      ["visit", "receive", "agreements[a]", "agreements[a].scope"],
      ["agenda[g]"],
    ]);
  });

  it("keeps the order where the signing introduces the host", () => {
    const signers = said("agreements[a].signatories", "云雀市副市长白样与安例分别代表双方签字");
    const received = said("receive", "白样接待了安例一行，双方就茶业合作和展会举办进行座谈，计划再次会面");
    expect(places(VISIT, SIGNED, signers, received)).toEqual([
      ["visit", "agreements[a]", "agreements[a].signatories"],
      ["receive"],
    ]);
  });
});

describe("companions of a visit with a signing", () => {
  const along = said("people.m", "湖滨商会茶业委员会主任安例、对外联络处有关负责人和秘书处工作人员随团到访");

  it("follow what was signed", () => {
    const signers = said("agreements[a].signatories", "云雀市副市长白样代表云雀市签字");
    const joined = said("agreements[b]", "云雀茶业学会签署了加入茶业联盟的同意函");
    const visit = said("visit", "2024年3月5日，湖滨商会会长陈例率队访问云雀市");
    expect(places(visit, SIGNED, signers, along)).toEqual([
      ["visit", "agreements[a]", "agreements[a].signatories"],
      ["people.m"],
    ]);
    expect(places(visit, SIGNED, along, joined)).toEqual([
      ["visit", "agreements[a]", "agreements[b]"],
      ["people.m"],
    ]);
  });

  it("precede it where one of them signed, or where the hosts precede it", () => {
    const signers = said("agreements[a].signatories", "安例、白样分别代表双方签字");
    expect(places(VISIT, SIGNED, signers, along)).toEqual([
      ["visit", "people.m"],
      ["agreements[a]", "agreements[a].signatories"],
    ]);
    expect(places(VISIT, SIGNED, along, RECEIVED)[1]).toEqual(["agreements[a]"]);
  });
});

describe("a first paragraph of a visit", () => {
  const origin = said("background[0]", "代表团由湖滨省商务厅组织");
  const members = said(
    "people.x",
    "湖滨港、湖滨大学和湖滨茶业学会有关部门负责人随团到访，共有各界人士三十余人",
  );

  it("goes on with the hosts, before what the delegation was", () => {
    expect(places(VISIT, origin, members, RECEIVED)).toEqual([
      ["visit", "receive"],
      ["background[0]", "people.x"],
    ]);
  });

  it("keeps the order where the hosts are introduced before", () => {
    const host = said("people.y", "云雀市副市长白样陪同代表团访问，湖滨港、湖滨大学有关部门负责人随团到访");
    expect(places(VISIT, origin, host, RECEIVED)).toHaveLength(1);
  });

  it("leaves talks to the next paragraph where it is long", () => {
    const visit = said(
      "visit",
      "2024年3月5日至6日，湖滨商会会长安例率代表团访问云雀市，考察当地的茶业和展会，了解茶叶加工企业的发展情况，推动两地商会和会员企业之间的合作",
    );
    const talks = said(
      "agenda[t]",
      "代表团与云雀市有关部门负责人举行联席会，就两地的茶业合作和展会举办情况进行了交流",
    );
    expect(places(visit, members, talks)).toEqual([["visit", "people.x"], ["agenda[t]"]]);
    expect(places(VISIT, RECEIVED, talks)).toHaveLength(1);
  });
});

describe("a first paragraph of four sentences", () => {
  const event = said("agreements[a]", "2024年3月5日，湖滨商会与云雀商会举行签约仪式");
  const signers = said("agreements[a].signatories", "安例与白样分别代表双方签字");
  const context = [
    said("background[0]", "湖滨商会成立于1987年，现有会员200余家"),
    said("background[1]", "两会自2019年起每年合办茶业展览"),
  ];

  it("is followed by the context, or those who were there, as a paragraph", () => {
    const lists = [
      said("delegations[d]", "安例一行8人参加签约仪式，其中有商会副会长"),
      said("people.x", "云雀商会有关部门负责人出席签约仪式"),
    ];
    for (const rest of [context, lists])
      expect(places(event, signers, ...rest)).toEqual([
        ["agreements[a]", "agreements[a].signatories"],
        rest.map(({ id }) => id),
      ]);
  });

  it("is followed by what the document provides for and further acts", () => {
    const terms = said("agreements[a].scope", "根据协议，双方将定期互访，为会员企业提供服务");
    const gifts = said("agenda[g]", "安例与白样互赠礼物");
    expect(places(event, signers, terms, gifts)).toEqual([
      ["agreements[a]", "agreements[a].signatories"],
      ["agreements[a].scope", "agenda[g]"],
    ]);
  });

  it("stays one where a few words would be left, and with three sentences", () => {
    const few = said("background[0]", "商会成立于1987年");
    expect(places(event, signers, RECEIVED, few)).toHaveLength(1);
    expect(places(event, ...context)).toHaveLength(1);
  });
});

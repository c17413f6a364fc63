import { describe, expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import {
  heldMeanwhile,
  hostedOnVisit,
  introducedPlainly,
  signedWhereHeld,
  titleConferred,
} from "./acts-of-events";

const made = (rewording: Rewording, text: string): string =>
  textOf(reworded({ id: "x", words: plain(text) }, [rewording]).words);

describe("what happened at an event", () => {
  it("is not done by those who attended where it was another event", () => {
    expect(made(heldMeanwhile, "随后，与会各方同期举办湖滨市茶叶年会")).toBe("同期还举办了湖滨市茶叶年会");
    expect(made(heldMeanwhile, "与会人员举办沙龙")).toBe("与会人员举办沙龙");
  });

  it("is presented in one verb", () => {
    expect(made(introducedPlainly, "两市商务部门就发展茶业的工作经验作介绍")).toBe(
      "两市商务部门介绍了发展茶业的工作经验",
    );
    expect(made(introducedPlainly, "安例以“茶业”为题作介绍")).toBe("安例以“茶业”为题作介绍");
  });

  it("confers titles, and gives certificates", () => {
    expect(made(titleConferred, "安例向湖滨产业园颁发“湖湾创新基地”称号")).toBe(
      "安例授予湖滨产业园“湖湾创新基地”称号",
    );
    expect(made(titleConferred, "安例向湖滨产业园颁发证书")).toBe("安例向湖滨产业园颁发证书");
  });

  it("has the event as the subject of a sentence about what was signed", () => {
    expect(made(signedWhereHeld, "2024年3月5日，在湖滨新区招商签约仪式上，签约项目12个，金额3亿元")).toBe(
      "2024年3月5日，湖滨新区招商签约仪式举行，签约项目12个，金额3亿元",
    );
    expect(made(signedWhereHeld, "3月5日，在湖滨饭店举行的招商推介会上，签约项目12个")).toBe(
      "3月5日，招商推介会在湖滨饭店举行，签约项目12个",
    );
  });

  it("was hosted by those who invited to it on a visit", () => {
    expect(made(hostedOnVisit, "企业家交流会由松山贸促会主办，谷雨、莫常致辞")).toBe(
      "松山贸促会还主办了企业家交流会，谷雨、莫常致辞",
    );
  });
});

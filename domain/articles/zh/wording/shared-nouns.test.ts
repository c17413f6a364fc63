import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import {
  countryOfTopicsOnce,
  departmentsOnce,
  nounOfListOnce,
  placeOfMissionsOnce,
  senderOfMissionsOnce,
} from "./shared-nouns";

const said = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("a", plain(text)), [rewording]).words);

describe("what the members of a list share", () => {
  it("is the office of three regions", () => {
    expect(said(nounOfListOnce, "云雀市发改委、松山市发改委、南汀市发改委负责人发言")).toBe(
      "云雀、松山、南汀三市发改委负责人发言",
    );
    expect(said(nounOfListOnce, "以及云雀市工商联、松山市工商联、石溪县工商联负责人参加")).toBe(
      "以及云雀市、松山市、石溪县工商联负责人参加",
    );
    expect(said(nounOfListOnce, "云雀市外办、松山市人民政府外事办公室、南汀市外办介绍了工作")).toBe(
      "云雀、松山、南汀三市外办介绍了工作",
    );
  });

  it("may be an office with 和 in its name", () => {
    expect(said(nounOfListOnce, "云雀市文化和旅游局、松山市文化和旅游局和南汀市文化和旅游局负责人发言")).toBe(
      "云雀、松山、南汀三市文化和旅游局负责人发言",
    );
  });

  it("is the kind of mission of three countries, behind another organizer", () => {
    expect(said(nounOfListOnce, "论坛由云溪商会、秘鲁驻华使馆、智利驻华使馆、古巴驻华使馆主办")).toBe(
      "论坛由云溪商会和秘鲁、智利、古巴驻华使馆主办",
    );
  });

  it("is not what two members or different offices have", () => {
    for (const text of [
      "云雀市外办、松山市外办负责人发言",
      "云雀市外办、松山市侨办、南汀市外办负责人发言",
      "云雀市外办主任安例、松山市外办主任白样、南汀市外办主任丁样发言",
    ])
      expect(said(nounOfListOnce, text)).toBe(text);
  });

  it("is the place of missions, which comes with the first", () => {
    expect(
      said(placeOfMissionsOnce, "秘鲁驻华大使安例、智利驻华使馆参赞白样、古巴驻华使馆参赞丁样致辞"),
    ).toBe("秘鲁驻华大使安例、智利使馆参赞白样、古巴使馆参赞丁样致辞");
    const two = "秘鲁驻华大使安例、智利驻华使馆参赞白样致辞";
    expect(said(placeOfMissionsOnce, two)).toBe(two);
  });

  it("is the country of two topics, but not of an organization", () => {
    expect(said(countryOfTopicsOnce, "安例介绍了医院概况，以及德国诊疗运营模式和德国护理教育方案")).toBe(
      "安例介绍了医院概况，以及德国诊疗运营模式和护理教育方案",
    );
    const offices = "安例介绍了德国驻沪总领事馆和德国云溪商会";
    expect(said(countryOfTopicsOnce, offices)).toBe(offices);
  });
});

it("names China once before its missions side by side", () => {
  const shortened = (text: string): string =>
    textOf(reworded(line("a", plain(text)), [senderOfMissionsOnce], 6).words);
  expect(shortened("中国驻星河大使安例、中国驻雪原大使白样、中国驻海角总领事楚例参加")).toBe(
    "中国驻星河大使安例、驻雪原大使白样、驻海角总领事楚例参加",
  );
  const other = "中国驻星河大使安例、星河部长白样、中国驻雪原大使楚例参加";
  expect(shortened(other)).toBe(other);
});

it("names a region once before several of its departments", () => {
  expect(said(departmentsOnce, "安例与云雀县招商部门、云雀县规划部门、云雀县公安部门负责人交流")).toBe(
    "安例与云雀县招商、规划、公安部门负责人交流",
  );
  expect(said(departmentsOnce, "云雀县招商部门和云雀县规划部门负责人参加")).toBe(
    "云雀县招商、规划部门负责人参加",
  );
  for (const text of ["云雀县招商部门、松山县规划部门负责人参加", "云雀县招商部门、云雀县部门负责人参加"])
    expect(said(departmentsOnce, text)).toBe(text);
});

import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { bothStates, headOfMission, mayorAtCity, postAtPlace } from "./at-their-place";
import {
  calledOnThere,
  cityOfOccasion,
  districtOfGroup,
  mayorBehindSecretary,
  placeOfOwnCity,
  signedThere,
  signedWhereHeld,
} from "./there";

const said = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("a", plain(text)), [rewording]).words);

it("names an organization once, as the place where its head was met", () => {
  expect(said(postAtPlace, "在云溪外贸，调研组与云溪外贸副总经理安例座谈")).toBe(
    "在云溪外贸，调研组与副总经理安例座谈",
  );
  const other = "在云溪外贸，调研组与松山集团副总经理安例座谈";
  expect(said(postAtPlace, other)).toBe(other);
  expect(said(headOfMission, "代表团在中国驻拉各斯总领事馆与中国驻拉各斯代总领事安例交流")).toBe(
    "代表团在中国驻拉各斯总领事馆与代总领事安例交流",
  );
});

it("names a city once, with its country", () => {
  expect(said(mayorAtCity, "在云雀市，安例与日本云雀市市长白样座谈")).toBe(
    "在日本云雀市，安例与市长白样座谈",
  );
  const other = "在云雀市，安例与松山市市长白样座谈";
  expect(said(mayorAtCity, other)).toBe(other);
});

it("calls two states 两国, but cities and regions 两地", () => {
  expect(said(bothStates, "安例率团赴日本和韩国考察访问，与两地政府会谈")).toBe(
    "安例率团赴日本和韩国考察访问，与两国政府会谈",
  );
  for (const other of [
    "安例率团赴云雀和松山访问，与两地政府会谈",
    "安例率团赴日本和云雀访问，与两地政府会谈",
  ])
    expect(said(bothStates, other)).toBe(other);
});

it("calls the place of an act 当地 behind a partner from there", () => {
  expect(said(signedThere, "湖滨医院与位于云雀市的松山医院在云雀签署协议")).toBe(
    "湖滨医院与位于云雀市的松山医院在当地签署协议",
  );
  expect(said(signedThere, "湖滨市与云雀市在云雀市签署备忘录")).toBe("湖滨市与云雀市在当地签署备忘录");
  const other = "湖滨市与云雀市在湖滨市签署备忘录";
  expect(said(signedThere, other)).toBe(other);
});

it("names the city of a district or of a place once in a sentence", () => {
  expect(said(districtOfGroup, "云雀市青石区工商联书记安例率云雀市青石区考察团到湖滨考察")).toBe(
    "云雀市青石区工商联书记安例率青石区考察团到湖滨考察",
  );
  expect(said(placeOfOwnCity, "云雀市外办主任安例在云雀市行政中心与白样座谈")).toBe(
    "云雀市外办主任安例在市行政中心与白样座谈",
  );
  const other = "松山市外办主任安例在云雀市行政中心与白样座谈";
  expect(said(placeOfOwnCity, other)).toBe(other);
});

it("names the city of two neighbours, and of an occasion called after it, once", () => {
  expect(said(mayorBehindSecretary, "3月5日，云雀市委书记安例、云雀市代市长白样会见陆样")).toBe(
    "3月5日，云雀市委书记安例、代市长白样会见陆样",
  );
  const other = "云雀市委书记安例、松山市代市长白样会见陆样";
  expect(said(mayorBehindSecretary, other)).toBe(other);
  expect(said(placeOfOwnCity, "3月5日，云雀市委书记安例在云雀行政中心会见陆样")).toBe(
    "3月5日，云雀市委书记安例在市行政中心会见陆样",
  );
  expect(said(cityOfOccasion, "当晚，在云雀，代表团出席了云雀·松山交流会")).toBe(
    "当晚，代表团出席了云雀·松山交流会",
  );
  const elsewhere = "当晚，在海角，代表团出席了云雀·松山交流会";
  expect(said(cityOfOccasion, elsewhere)).toBe(elsewhere);
});

it("names a city once where the place of the ceremony is part of it", () => {
  expect(said(signedWhereHeld, "签约仪式在云雀县卫健局会议厅举行，湖滨医院与松山医院在云雀签署协议")).toBe(
    "签约仪式在云雀县卫健局会议厅举行，湖滨医院与松山医院签署协议",
  );
  const other = "签约仪式在云雀县卫健局会议厅举行，湖滨医院与松山医院在松山签署协议";
  expect(said(signedWhereHeld, other)).toBe(other);
});

it("leaves out a city before its head where the sentence begins with it", () => {
  expect(said(mayorAtCity, "在湖滨，湖滨市市长安例会见了白样")).toBe("在湖滨，市长安例会见了白样");
  expect(said(mayorAtCity, "在湖滨，松山市市长安例会见了白样")).toBe("在湖滨，松山市市长安例会见了白样");
});

it("calls the city of a journey so in front of a general noun, and not in a name", () => {
  expect(said(calledOnThere, "安例赴云雀拜访云雀主要社团")).toBe("安例赴云雀拜访当地主要社团");
  expect(said(calledOnThere, "安例赴云雀走访云雀侨团")).toBe("安例赴云雀走访当地侨团");
  for (const other of [
    "安例赴云雀拜访云雀归侨总会",
    "安例赴云雀拜访云雀企业家协会",
    "安例赴云雀拜访松山主要社团",
  ])
    expect(said(calledOnThere, other)).toBe(other);
});

import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import {
  cityOfOwnPost,
  governmentBriefly,
  groupNamedByVerb,
  ownGroupInHeadline,
  ownGroupLed,
} from "./led-groups";

const said = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("a", plain(text)), [rewording]).words);

it("names an organization or a region once, with the post of who leads its group", () => {
  for (const [text, shorter] of [
    ["云雀市市长安例率云雀市代表团访问星河国", "云雀市市长安例率代表团访问星河国"],
    [
      "云溪开发区（以下简称“云溪区”）书记安例率云溪区考察团赴松山",
      "云溪开发区（以下简称“云溪区”）书记安例率考察团赴松山",
    ],
    ["云雀市总工会调研员安例率云雀市安委会巡查组到松山", "云雀市总工会调研员安例率市安委会巡查组到松山"],
    ["海角高校访华团团长安例率海角高校访华团一行9人访问松山", "海角高校访华团团长安例率团一行9人访问松山"],
    ["松山市副市长安例率云雀市代表团访问星河国", "松山市副市长安例率云雀市代表团访问星河国"],
    ["湖滨市第一医院医师安例率湖滨市第三批医疗队赴松山", "湖滨市第一医院医师安例率第三批医疗队赴松山"],
    ["湖滨市政府副秘书长安例率湖滨市政协代表团赴松山", "湖滨市政府副秘书长安例率市政协代表团赴松山"],
    ["湖滨大学教授安例率湖滨大学生合唱团赴松山", "湖滨大学教授安例率湖滨大学生合唱团赴松山"],
    ["湖滨商会会长安例率湖滨商会及企业代表团赴星河国", "湖滨商会会长安例率湖滨商会及企业代表团赴星河国"],
  ] as const)
    expect(said(ownGroupLed, text)).toBe(shorter);
  expect(said(ownGroupInHeadline, "云雀市市长安例率云雀市政府代表团访问星河国")).toBe(
    "云雀市市长安例率团访问星河国",
  );
  expect(said(groupNamedByVerb, "会长安例率走访团走访企业")).toBe("会长安例率团走访企业");
});

it("calls the city of a post by its name alone as the place of the act", () => {
  expect(said(cityOfOwnPost, "云雀市委副书记、市长安例在云雀市会见白样")).toBe(
    "云雀市委副书记、市长安例在云雀会见白样",
  );
  const other = "云雀市市长安例在松山市会见白样";
  expect(said(cityOfOwnPost, other)).toBe(other);
});

it("calls a government by its usual name outside titles and introductions", () => {
  expect(said(governmentBriefly, "市人民政府秘书长安例出席")).toBe("市政府秘书长安例出席");
  for (const other of [
    "《云雀省人民政府与松山省合作备忘录》",
    "云雀市人民政府外事办公室（以下简称“市外办”）",
    "云雀省人民政府签署《云雀省人民政府与松山省合作备忘录》",
    "论坛由云雀市人民政府主办，云雀市人民政府外事办公室（以下简称“市外办”）承办",
    "仪式由中共云雀市委、云雀市人民政府主办",
  ])
    expect(said(governmentBriefly, other)).toBe(other);
  expect(
    said(governmentBriefly, "市人民政府秘书长安例、云雀市人民政府外事办公室（以下简称“市外办”）主任白样出席"),
  ).toBe("市政府秘书长安例、云雀市人民政府外事办公室（以下简称“市外办”）主任白样出席");
  expect(said(governmentBriefly, "云雀市人民政府与松山市人民政府签约")).toBe("云雀市政府与松山市政府签约");
});

it("keeps the name of a group behind the head of another organization, and of a government", () => {
  const two = "云溪开发区书记安例，松山市副市长博例率云溪开发区考察团考察港口";
  expect(said(ownGroupLed, two)).toBe(two);
  const government = "云雀市市长安例率云雀市政府代表团访问星河国";
  expect(said(ownGroupLed, government)).toBe(government);
});

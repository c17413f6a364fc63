import { expect, it } from "vitest";
import { plain, textOf } from "../../phrase";
import { partiesDid } from "./sign-predicate";

const said = (who: string, did: string): string => textOf(partiesDid(plain(who), plain(did)));

it("has what is planned and its time before the parties of each document", () => {
  expect(said("甲校分别与乙校、丙校", "拟于明年互访之际签署交流协议")).toBe(
    "甲校拟于明年互访之际分别与乙校、丙校签署交流协议",
  );
  expect(said("甲校分别与乙校、丙校", "签署交流协议")).toBe("甲校分别与乙校、丙校签署交流协议");
  expect(said("甲校与乙校", "拟签署交流协议")).toBe("甲校与乙校拟签署交流协议");
});

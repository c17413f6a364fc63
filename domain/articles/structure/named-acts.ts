import type { DraftRecord } from "../../events/shape";
import type { Content } from "../content/content";
import { isAboutGift } from "../content/described-things";
import { isBareSession, type Message, type Scene } from "../content/message";
import { type Unit, unit } from "../document-plan";
import { agreementUnits } from "./agreement-units";
import type { Of, Pool } from "./pool";

/** The purpose in the name or title of an event, and the acts at an item that fulfil it. */
const PURPOSES: readonly (readonly [name: RegExp, act: RegExp])[] = [
  [/捐|赠|移交|交接|援助|慰问|助残|助学/, /捐|赠|移交|交接|发放|提供|慰问|体检|义诊/],
  [/揭牌|授牌|揭幕|挂牌|成立/, /揭牌|授牌|揭幕|挂牌/],
  [/奠基|开工|剪彩|启动|通车|投产/, /奠基|剪彩|启动|按下|培土|通车|投产/],
  [/颁奖|表彰|授予|颁发/, /颁|表彰|授予/],
];

/** Symbols of a gift that are not a gift of their own. */
const TOKEN = /(?:证书|锦旗|纪念品|纪念牌|捐赠牌|感谢信|哈达|书画|旗)$/;

/** Acts for which the first paragraph has room. */
const MAX_ACTS = 3;

const nameOf = ({ officialName, title }: DraftRecord): string =>
  `${officialName?.zh ?? ""}${title?.zh ?? ""}`;

/** Something that is handed over with an honour. */
const HONOUR = /证书|奖|称号|钥匙|聘书/;

const actOf = (message: Message): string | undefined => {
  if (message.type === "handover") {
    const thing = message.scene.item.title?.zh ?? "";
    if (HONOUR.test(thing)) return "颁发";
    return TOKEN.test(thing) ? undefined : "移交";
  }
  if (message.type === "session") return message.scene.item.did?.zh;
  return undefined;
};

/** Whether an item of the event, without a speaker, is what the event was called for. */
const isNamedAct = (record: DraftRecord, message: Message): boolean => {
  const act = actOf(message);
  return act !== undefined && PURPOSES.some(([name, done]) => name.test(nameOf(record)) && done.test(act));
};

const isSilent = ({ item, told }: Scene): boolean =>
  told === "main" && !item.when && (item.remarks ?? []).length === 0;

/** 交接证书, 捐赠协议: a document that only formalizes what was done. */
const FORMALITY = /交接|捐赠|移交|援助|赠/;

/** The name or title of an event that was called for a signing. */
const SIGNING = /签[约署字订]/;

/** The only document that was signed at a large event, at an item without a speaker. */
const onlySigned = (pool: Pool): Of<"sign"> | undefined => {
  const [only, ...more] = pool.rest.filter((one) => one.type === "sign");
  const silent = only?.scene === undefined || isSilent(only.scene);
  const signed = (only?.agreement.status ?? "signed") === "signed" && !only?.together;
  return only && more.length === 0 && signed && silent ? only : undefined;
};

/** Whether what was given was handed over after speeches and the signing of its document: the ceremony is reported in its order. */
const areBehindSigning = (
  { scenes }: Content,
  signing: Scene | undefined,
  act: Scene | undefined,
): boolean => {
  if (!signing || !act) return false;
  const before = scenes.slice(0, scenes.indexOf(act));
  const spoken = before.findIndex(({ item, told }) => told === "main" && (item.remarks ?? []).length > 0);
  return spoken >= 0 && spoken < before.indexOf(signing);
};

/** A prize of the office's own organization. */
const isOwnPrize = ({ home }: DraftRecord, { outcome, scene }: Of<"result">): boolean =>
  outcome.type === "award" &&
  scene !== undefined &&
  isSilent(scene) &&
  home?.name?.zh !== undefined &&
  (outcome.to?.organizations ?? []).some(({ name }) => name?.zh === home.name?.zh);

/** 此次捐赠惠及40所学校: whom a gift reached, in words that point back to it. */
const REACHED = /^(?:此次|本次|该批|这批|此批)?(?:捐赠|捐款|捐助|赠送|善款|物资)?(?:将)?惠及/;

const isReach = ({ outcome }: Of<"result">): boolean =>
  outcome.type === "result" &&
  !outcome.by?.length &&
  (outcome.points ?? []).every(({ zh }) => REACHED.test(zh ?? ""));

/**
 * Chinese: what a large event was called for follows its first sentence, before what was said: who unveiled the plate at the
 * unveiling, what was given at the donation, what the participants signed, what prize the office's own organization won.
 */
export const namedActs = (pool: Pool, content: Content, record: DraftRecord): Unit[] => {
  const scenes = content.scenes.filter(
    (scene) =>
      isSilent(scene) &&
      pool.rest.some((one) => "scene" in one && one.scene === scene && isNamedAct(record, one)),
  );
  const sign = onlySigned(pool);
  const isFormality = FORMALITY.test(sign?.agreement.title?.zh ?? "");
  if (scenes.length > MAX_ACTS || (isFormality && areBehindSigning(content, sign?.scene, scenes[0])))
    return [];
  const acts = scenes.flatMap((scene) => {
    const given = pool.take("handover", (one) => one.scene === scene && isNamedAct(record, one));
    const actions = pool.take(
      "session",
      (one) => one.scene === scene && (given.length === 0 || isBareSession(one)),
    );
    const about = pool.take("narrative", (one) => one.scene === scene && isAboutGift(one));
    const reached = given.length > 0 ? pool.take("result", (one) => one.scene === scene && isReach(one)) : [];
    return unit("outcomes", [...actions, ...given, ...about, ...reached], true);
  });
  const prizes = pool.take("result", (one) => isOwnPrize(record, one));
  const settings = pool.take("session", (one) => prizes.some(({ scene }) => scene === one.scene));
  const formality = acts.length > 0 && isFormality;
  const parties = (sign?.agreement.parties ?? []).length;
  const expected = acts.length === 0 && parties === 0 && SIGNING.test(nameOf(record));
  const signed = sign && (formality || expected) ? sign : undefined;
  // The document already states what its item was.
  if (signed) pool.take("session", (one) => one.scene === signed.scene && isBareSession(one));
  return [
    ...acts,
    ...unit("outcomes", [...settings, ...prizes], true),
    ...(signed ? agreementUnits(pool, signed, true) : []),
  ];
};

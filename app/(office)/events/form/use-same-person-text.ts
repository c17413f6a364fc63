import { useLocale, useTranslations } from "next-intl";
import type { SamePerson } from "@/domain/events/same-people";
import type { Participant } from "@/domain/events/shape";
import { SIDES } from "@/domain/events/values";
import { useFormRecord } from "./form-record";
import { participantName } from "./names";

/** What is said of a participant who seems to be listed twice: who is there already, and on which side. */
export function useSamePersonText(): (person: SamePerson) => string {
  const form = useFormRecord();
  const t = useTranslations();
  const lang = useLocale();
  return ({ earlier }) => {
    const all = (form.value("participants") as Participant[] | undefined) ?? [];
    const one = all.find(({ key }) => key === earlier);
    const side = SIDES.find((each) => each === one?.side);
    return t("form.samePerson", {
      name: (one && participantName(one, lang)) || t("form.unnamed"),
      side: side ? t(`values.side.${side}`) : t("form.noSide"),
    });
  };
}

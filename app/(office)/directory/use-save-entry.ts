"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useNotice } from "@/components/notice";
import { useErrorSentence, wireOf } from "../../error-sentence";
import type { Kind } from "./kinds";

interface Saved {
  id: string;
  /** How many events took the correction. */
  events?: number;
}

/** Saves an entry; an invalid name is reported at its field, other errors as a message. */
export function useSaveEntry(kind: Kind) {
  const t = useTranslations();
  const router = useRouter();
  const notice = useNotice();
  const sentence = useErrorSentence();
  const [wrong, setWrong] = useState<string>();
  const [busy, setBusy] = useState(false);
  const save = async (run: () => Promise<Saved>, isNew: boolean, done: () => void) => {
    setBusy(true);
    setWrong(undefined);
    try {
      const saved = await run();
      done();
      notice(
        saved.events === undefined ? t("directory.saved") : t("directory.corrected", { count: saved.events }),
      );
      if (isNew) router.push(`/${kind}/${saved.id}`);
      else router.refresh();
    } catch (error) {
      const ofName = wireOf(error)?.fields?.some(({ path }) => path.includes("name"));
      if (ofName) setWrong(t("directory.nameNeeded"));
      else notice(sentence(error), { wrong: true });
    } finally {
      setBusy(false);
    }
  };
  return { save, wrong, busy };
}

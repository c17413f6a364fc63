"use client";

import { Button, Checkbox } from "@mantine/core";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useUpload } from "../../use-upload";
import type { ActionSubject } from "./action-subject";
import classes from "./detail.module.css";

/** The files that show what was done: of the event's own, or new ones, which go to the event. */
export function ProofFiles({
  followUp,
  value,
  onChange,
  error,
}: {
  followUp: ActionSubject;
  value: readonly string[];
  onChange: (files: string[]) => void;
  error: string | undefined;
}) {
  const t = useTranslations("followUps");
  const upload = useUpload(followUp.eventId);
  const [added, setAdded] = useState<{ id: string; name: string }[]>([]);
  const [sending, setSending] = useState(0);
  const [refused, setRefused] = useState<string>();
  const chooser = useRef<HTMLInputElement>(null);
  const kept = followUp.files ?? [];
  const files = [...kept, ...added.filter((file) => !kept.some(({ id }) => id === file.id))];
  const add = async (chosen: readonly File[]) => {
    setRefused(undefined);
    setSending(chosen.length);
    const taken: string[] = [];
    for (const file of chosen) {
      const sent = await upload(file);
      if ("refused" in sent) setRefused(sent.refused);
      else {
        taken.push(sent.id);
        setAdded((before) => [...before, { id: sent.id, name: file.name }]);
      }
    }
    setSending(0);
    if (taken.length > 0) onChange([...value, ...taken]);
  };
  return (
    <fieldset className={classes.proof}>
      <legend className={classes.label}>{t(followUp.needsProof ? "proofNeeded" : "proof")}</legend>
      <Checkbox.Group aria-label={t("proof")} value={[...value]} onChange={onChange} error={refused ?? error}>
        {files.map((file) => (
          <Checkbox key={file.id} value={file.id} label={file.name} />
        ))}
      </Checkbox.Group>
      {followUp.mayAddFiles && (
        <>
          <input
            ref={chooser}
            type="file"
            multiple
            hidden
            aria-label={t("addProof")}
            onChange={(event) => {
              void add([...(event.currentTarget.files ?? [])]);
              event.currentTarget.value = "";
            }}
          />
          <Button
            variant="default"
            size="compact-sm"
            loading={sending > 0}
            onClick={() => chooser.current?.click()}
          >
            {t("addProof")}
          </Button>
        </>
      )}
      {followUp.files && files.length === 0 && !followUp.mayAddFiles && (
        <p className={classes.hint}>{t("noFiles")}</p>
      )}
    </fieldset>
  );
}

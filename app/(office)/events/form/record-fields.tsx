"use client";

import { BasicsSection } from "./basics-section";
import { CourseSection } from "./course-section";
import { PeopleSection } from "./people-section";
import { PhotosSection } from "./photos-section";
import { PromisesSection } from "./promises-section";
import sheet from "./record-form.module.css";
import { FormSection } from "./section";

/** All fields of a record, in five sections. */
export function RecordFields() {
  return (
    <div className={sheet.form} data-record-form>
      <FormSection section="basics">
        <BasicsSection />
      </FormSection>
      <FormSection section="people">
        <PeopleSection />
      </FormSection>
      <FormSection section="course">
        <CourseSection />
      </FormSection>
      <FormSection section="promises">
        <PromisesSection />
      </FormSection>
      <FormSection section="photos">
        <PhotosSection />
      </FormSection>
    </div>
  );
}

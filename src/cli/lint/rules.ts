/** Every lint rule, in the order of docs/validate.md. */
import {
  advancedConsentMode,
  exemptAnalytics,
  exemptTag,
  lifetimeLong,
  lifetimeTooLong,
  objectionBasis,
} from './consent.ts';
import { slowPattern } from './patterns.ts';
import { personalData } from './personal-data.ts';
import { unknownCategory, unknownTag, unknownTrigger, unknownVariable } from './references.ts';
import type { Rule } from './rule.ts';
import {
  categoryTexts,
  missingContact,
  missingPrivacyPolicy,
  missingTranslation,
  unequalTexts,
} from './site.ts';
import { themeContrast } from './theme.ts';
import { cookieInTwoCategories, incompleteStorage, storageOverThirteenMonths } from './storage.ts';
import {
  invalidParams,
  neverTriggered,
  notClassified,
  unknownAction,
  unknownModule,
  unknownParam,
  unknownType,
} from './tags.ts';
import { eventWithoutListener, unreachableTrigger } from './triggers.ts';
import { invalidEventSchema, largeContainer, reviewDue, scheduleOver } from './upkeep.ts';
import { insecureUrl } from './urls.ts';
import {
  duplicateVendor,
  incompleteVendor,
  tagWithoutVendor,
  unknownVendor,
  vendorNamedAsCategory,
} from './vendors.ts';

export const rules: readonly Rule[] = [
  unknownTrigger,
  unknownVariable,
  unknownCategory,
  unknownTag,
  unknownType,
  unknownVendor,
  unknownModule,
  unknownAction,
  unknownParam,
  invalidParams,
  notClassified,
  unreachableTrigger,
  eventWithoutListener,
  neverTriggered,
  slowPattern,
  invalidEventSchema,
  tagWithoutVendor,
  duplicateVendor,
  vendorNamedAsCategory,
  incompleteVendor,
  incompleteStorage,
  cookieInTwoCategories,
  storageOverThirteenMonths,
  lifetimeLong,
  lifetimeTooLong,
  objectionBasis,
  exemptAnalytics,
  exemptTag,
  advancedConsentMode,
  missingContact,
  missingPrivacyPolicy,
  categoryTexts,
  missingTranslation,
  unequalTexts,
  themeContrast,
  personalData,
  insecureUrl,
  reviewDue,
  scheduleOver,
  largeContainer,
];

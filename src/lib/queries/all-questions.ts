import type { Parameters } from '../engine/engine';
import { communeList } from './commune-list/commune-list';
import { coverage } from './coverage/coverage';
import { criterionList } from './criterion-list/criterion-list';
import { criterionScores } from './criterion-scores/criterion-scores';
import { districtScores } from './district-scores/district-scores';
import { auditList } from './audit-list/audit-list';
import { provinceScores } from './province-scores/province-scores';
import { publishedFigureList } from './published-figure-list/published-figure-list';
import { dossierMonths } from './dossier-months/dossier-months';
import { dossierParts } from './dossier-parts/dossier-parts';
import { serviceQuarters } from './service-quarters/service-quarters';
import { processingTimes } from './processing-times/processing-times';
import { procedureList } from './procedure-list/procedure-list';
import { qualityList } from './quality-list/quality-list';
import { qualityPoints } from './quality-points/quality-points';
import { flowSources } from './flow-sources/flow-sources';
import { fieldList } from './field-list/field-list';
import { reportUnits } from './report-units/report-units';
import type { Question } from './question';
import { roundList } from './round-list/round-list';
import { sampleRows } from './sample-rows/sample-rows';
import { schemeList } from './scheme-list/scheme-list';
import { sourceList } from './source-list/source-list';
import { spanAverage } from './span-average/span-average';
import { unitChangeList } from './unit-change-list/unit-change-list';
import { unitList } from './unit-list/unit-list';

/** Every question of the site; the parity test asks each of them in both engines. */
export const ALL_QUESTIONS = [
	communeList,
	coverage,
	criterionList,
	criterionScores,
	districtScores,
	auditList,
	provinceScores,
	publishedFigureList,
	roundList,
	sampleRows,
	schemeList,
	sourceList,
	spanAverage,
	unitChangeList,
	unitList,
	dossierMonths,
	dossierParts,
	serviceQuarters,
	processingTimes,
	procedureList,
	qualityList,
	qualityPoints,
	flowSources,
	fieldList,
	reportUnits,
] as unknown as readonly Question<Readonly<Record<string, unknown>>, Parameters>[];

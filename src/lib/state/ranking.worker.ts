import { doJob, type JobKind, type RankingJobs } from './ranking-jobs';

/** What the page sends; what it gets back is `{ share }` any number of times, then `{ answer }`. */
export type JobMessage = {
	[Kind in JobKind]: { kind: Kind; asked: RankingJobs[Kind]['asked'] };
}[JobKind];

self.onmessage = ({ data: { kind, asked } }: MessageEvent<JobMessage>) => {
	const answer = doJob(kind, asked as never, {
		onprogress: (share) => self.postMessage({ share }),
	});
	self.postMessage({ answer });
};

// Async facade of {{sources}}. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     {{command}}

{{imports}}

{{typeExports}}

{{original}}

{{builtin}}

{{declarations}}

{{renamed}}

{{crossings}}

{{default}}

"""The measures as the sources of trec_eval 9 define them, written apart from the Java code.

python3 trec_measures.py golden.qrels golden.run > golden.expected.tsv

form_res_rels.c: documents by score (single precision) and then by id, both falling; the rank column
counts for nothing; a grade below 0 is no relevance. m_ndcg_cut.c: the grade is the gain, the
discount is log2(rank + 1), the ideal comes from all judgments. m_recip_rank.c, m_map.c, m_recall.c:
relevant from grade 1 on. trec_eval.c with -c: the mean over all judged queries; one without answers
or without relevant documents counts 0, one without judgments does not count. form_res_rels.c with
-J: what has no line in the judgments is left out of the run, and the rest moves up.
"""
import math
import struct
import sys
from collections import defaultdict


def single(text):
    return struct.unpack("f", struct.pack("f", float(text)))[0]


def read(qrels_file, run_file):
    qrels, run = defaultdict(dict), defaultdict(list)
    for line in open(qrels_file):
        query, _, document, grade = line.split()
        qrels[query][document] = int(grade)
    for line in open(run_file):
        query, _, document, _, score, _ = line.split()
        run[query].append((single(score), document))
    return qrels, run


def dcg(gains):
    return sum(gain / math.log2(i + 2) for i, gain in enumerate(gains[:10]) if gain > 0)


def measures(grades, found):
    ranked = [document for _, document in sorted(found, reverse=True)]
    gains = [grades.get(document, 0) for document in ranked]
    relevant = sum(grade >= 1 for grade in grades.values())
    hits = [i + 1 for i, gain in enumerate(gains) if gain >= 1]
    ideal = dcg(sorted(grades.values(), reverse=True))
    judged = [grades[document] for document in ranked if document in grades]
    return {
        "ndcg@10": dcg(gains) / ideal if ideal else 0.0,
        "mrr": 1.0 / hits[0] if hits else 0.0,
        "recall@100": sum(rank <= 100 for rank in hits) / relevant if relevant else 0.0,
        "ndcg@10-J": dcg(judged) / ideal if ideal else 0.0,
        "map": sum((i + 1) / rank for i, rank in enumerate(hits)) / relevant if relevant else 0.0,
    }


def main():
    qrels, run = read(*sys.argv[1:3])
    table = {query: measures(grades, run[query]) for query, grades in qrels.items()}
    for query, values in table.items():
        for name, value in values.items():
            print(f"{query}\t{name}\t{value:.10f}")
    for name in next(iter(table.values())):
        print(f"all\t{name}\t{sum(values[name] for values in table.values()) / len(table):.10f}")


main()
